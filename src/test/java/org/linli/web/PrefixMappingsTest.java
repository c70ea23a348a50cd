package org.linli.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.util.ServletRequestPathUtils;

class PrefixMappingsTest {

    private final PrefixMappings mappings = new PrefixMappings();

    public void handle() {
        // a way in
    }

    @ParameterizedTest
    @CsvSource({"/a/{x}/b, /a", "/a, /a", "/{x}, ''", "/files/*, /files", "/**, ''", "/a/b{x}/c, /a"})
    void a_beginning_ends_before_the_first_variable(String pattern, String beginning) {
        assertThat(PrefixMappings.beginning(pattern)).isEqualTo(beginning);
    }

    @ParameterizedTest
    @CsvSource({"/orders/7/moves, /orders/{n}/moves", "/orders/7, /orders/{n}", "/ord%65rs/7, /orders/{n}", "/orders;a=1/7, /orders/{n}",
            "/anything, /{page}", "/orders, /orders"})
    void what_is_found_is_what_it_was_without(String path, String pattern) throws Exception {
        for (var one : List.of("/orders/{n}/moves", "/orders/{n}", "/{page}", "/orders", "/other/{n}")) {
            mappings.registerMapping(RequestMappingInfo.paths(one).methods(RequestMethod.GET)
                    .options(mappings.getBuilderConfiguration()).build(), this, getClass().getMethod("handle"));
        }
        var request = request(path);
        mappings.getHandler(request);
        assertThat(request.getAttribute("org.springframework.web.servlet.HandlerMapping.bestMatchingPattern")).isEqualTo(pattern);
    }

    @Test
    void a_way_in_that_comes_later_is_found_and_one_that_goes_is_not() throws Exception {
        var later = RequestMappingInfo.paths("/orders/{n}").options(mappings.getBuilderConfiguration()).build();
        assertThat(mappings.getHandler(request("/orders/7"))).isNull();
        mappings.registerMapping(later, this, getClass().getMethod("handle"));
        assertThat(mappings.getHandler(request("/orders/7"))).isNotNull();
        mappings.unregisterMapping(later);
        assertThat(mappings.getHandler(request("/orders/7"))).isNull();
    }

    @Test
    void another_method_is_refused_as_ever() throws Exception {
        mappings.registerMapping(RequestMappingInfo.paths("/orders/{n}").methods(RequestMethod.POST)
                .options(mappings.getBuilderConfiguration()).build(), this, getClass().getMethod("handle"));
        assertThatThrownBy(() -> mappings.getHandler(request("/orders/7")))
                .isInstanceOf(HttpRequestMethodNotSupportedException.class);
    }

    @Test
    void nothing_is_found_where_nothing_is_meant() throws Exception {
        mappings.registerMapping(RequestMappingInfo.paths("/other/{n}").options(mappings.getBuilderConfiguration()).build(), this,
                getClass().getMethod("handle"));
        assertThat(mappings.getHandler(request("/orders/7"))).isNull();
    }

    private static MockHttpServletRequest request(String path) {
        var request = new MockHttpServletRequest("GET", path);
        ServletRequestPathUtils.parseAndCache(request);
        return request;
    }
}
