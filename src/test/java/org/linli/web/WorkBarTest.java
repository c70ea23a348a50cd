package org.linli.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linli.Http;
import org.linli.LinliTest;

/** The top bar says where somebody works, by the same name on every page. */
@LinliTest
class WorkBarTest {

    private static final Pattern BRAND = Pattern.compile("<a class=\"brand\"[^>]*>([^<]+)</a>");
    private static final Pattern ENTRY = Pattern.compile("<a href=\"(/work/[^\"]+)\"");

    @ParameterizedTest
    @CsvSource({"dispatcher, 侨光片区 邻里中心", "officer-urban, 鲤城区城市管理局", "supervisor, 邻里中心"})
    void names_the_centre_or_unit_on_every_page(String account, String name, Http http) {
        http.signIn(account);
        var bar = http.get("/work/requests").body();
        var nav = bar.substring(bar.indexOf("class=\"work-nav\""), bar.indexOf("</nav>"));
        var pages = ENTRY.matcher(nav).results().map(entry -> entry.group(1)).toList();
        assertThat(pages).hasSizeGreaterThan(2);
        for (var page : pages) {
            assertThat(brands(http.get(page).body())).as(page).containsExactly(name);
        }
    }

    private static List<String> brands(String page) {
        return BRAND.matcher(page).results().map(brand -> brand.group(1)).toList();
    }
}
