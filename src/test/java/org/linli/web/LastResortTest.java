package org.linli.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

class LastResortTest {

    private static final Exception AWAY = new ServletException(
            new CannotGetJdbcConnectionException("away", new SQLTransientConnectionException("timed out")));

    private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/my");
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @Test
    void a_database_that_is_away_gets_a_page_that_tries_again() throws Exception {
        request.setQueryString("page=2");
        fall(AWAY);
        assertThat(response.getStatus()).isEqualTo(503);
        assertThat(response.getHeader("Retry-After")).isEqualTo("10");
        assertThat(response.getContentAsString()).contains("http-equiv=\"refresh\"", "href=\"/my?page=2\"", "系统正在恢复");
    }

    @Test
    void a_form_that_was_sent_is_not_sent_again() throws Exception {
        request.setMethod("POST");
        fall(AWAY);
        assertThat(response.getStatus()).isEqualTo(503);
        assertThat(response.getContentAsString()).doesNotContain("refresh").contains("href=\"/\"");
    }

    @Test
    void a_program_gets_a_problem() throws Exception {
        request.setRequestURI("/api/v1/requests");
        fall(AWAY);
        assertThat(response.getContentType()).startsWith("application/problem+json");
        assertThat(response.getContentAsString()).contains("urn:linli:problem:unavailable");
    }

    @Test
    void anything_else_is_a_bug_with_a_number_and_no_details() throws Exception {
        request.addParameter("lang", "en");
        fall(new IllegalStateException("secret detail"));
        assertThat(response.getStatus()).isEqualTo(500);
        assertThat(response.getContentAsString()).containsPattern("Incident number [0-9A-F]{12}").doesNotContain("secret");
    }

    @Test
    void a_connection_that_the_reader_closed_is_left_alone() {
        assertThatThrownBy(() -> fall(new IOException("broken pipe"))).isInstanceOf(IOException.class);
    }

    private void fall(Exception thrown) throws Exception {
        var beans = new StaticListableBeanFactory();
        var assets = new Assets(beans.getBeanProvider(ResourceUrlProvider.class));
        beans.addBean("lastResort", new LastResort(TemplateEngine.createPrecompiled(ContentType.Html), new TextsSource(), assets));
        new LastResortFilter(beans.getBeanProvider(LastResort.class)).doFilter(request, response, (given, back) -> {
            if (thrown instanceof IOException io) {
                throw io;
            }
            if (thrown instanceof RuntimeException runtime) {
                throw runtime;
            }
            throw (ServletException) thrown;
        });
    }
}
