package org.linli.place.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.linli.Http;
import org.linli.LinliTest;
import org.linli.place.Communities;
import org.springframework.beans.factory.annotation.Autowired;

@LinliTest
class ImportPageTest {

    private static final String PAGE = "/admin/import";
    private static final String NEW_ROW = """
            code,name,subdistrict_code,lon,lat
            350502001997,彩排社区,350502001,118.59,24.9
            """;

    @Autowired
    Communities communities;

    @Test
    void a_rehearsal_keeps_nothing(Http http) {
        var answer = http.signIn("district-admin")
                .upload(PAGE, Map.of("rehearse", "true"), "file", "communities.csv", NEW_ROW.getBytes(StandardCharsets.UTF_8));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).contains("notice good");
        assertThat(communities.find("350502001997")).isEmpty();
    }

    @Test
    void every_mistake_is_named_by_line_and_column(Http http) {
        var wrong = NEW_ROW + "350502001996,<b>,350502999,east,24.9\n";
        var answer = http.signIn("district-admin")
                .upload(PAGE, Map.of(), "file", "communities.csv", wrong.getBytes(StandardCharsets.UTF_8));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("subdistrict_code", "lon", "350502999", "east").doesNotContain("<b>,");
        assertThat(communities.find("350502001997")).isEmpty();
    }

    @Test
    void a_file_of_another_name_or_encoding_is_refused_at_the_field(Http http) {
        var admin = http.signIn("district-admin");
        assertThat(admin.upload(PAGE, Map.of(), "file", "my.csv", new byte[] {1}).body()).contains("href=\"#f-file\"", "my.csv");
        assertThat(admin.upload(PAGE, Map.of("rehearse", "true"), "file", "communities.csv",
                NEW_ROW.getBytes(Charset.forName("GB18030"))).body()).as("as Chinese Excel saves it").contains("notice good");
        assertThat(admin.upload(PAGE, Map.of(), "file", "communities.csv", new byte[] {(byte) 0xFF, (byte) 0xFF, 10}).status())
                .isEqualTo(422);
    }

    @Test
    void only_the_districts_administrator_imports(Http http) {
        assertThat(http.signIn("officer-urban").get(PAGE).status()).isEqualTo(403);
    }
}
