package org.linli.identity.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebRulesTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/my", "/my?x=1&y=%E4%B8%AD", "/requests/new#place"})
    void own_paths_are_gone_to(String path) {
        assertThat(OwnPath.of(path, "/usual")).isEqualTo(path);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "my", "//example.com", "/\\example.com", "https://example.com", "javascript:alert(1)",
            "/my\r\nSet-Cookie: x=1", "/my page", "/\t/example.com"})
    void anything_else_leads_to_the_usual_place(String path) {
        assertThat(OwnPath.of(path, "/usual")).isEqualTo("/usual");
    }

    @Test
    void plain_values_come_back_from_a_session() {
        for (var value : List.of("text", 7, List.of("a", "b"), java.time.Instant.EPOCH)) {
            assertThat(SessionAttributes.read(SessionAttributes.write(value))).isEqualTo(value);
        }
    }

    @Test
    void other_classes_do_not() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new ObjectOutputStream(bytes)) {
            out.writeObject(new javax.management.ObjectName("linli:type=forged"));
        } catch (javax.management.MalformedObjectNameException e) {
            throw new AssertionError(e);
        }
        assertThatThrownBy(() -> SessionAttributes.read(bytes.toByteArray())).isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("REJECTED");
    }
}
