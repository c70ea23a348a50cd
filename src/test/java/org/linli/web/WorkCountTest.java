package org.linli.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.linli.Http;
import org.linli.LinliTest;
import org.springframework.beans.factory.annotation.Autowired;

/** A number beside an entry of the top bar is the number of rows behind it that wait for whoever looks. */
@LinliTest
class WorkCountTest {

    private static final List<String> PEOPLE = List.of("dispatcher", "dispatcher-jinshan", "centre-manager", "social-worker",
            "officer-urban", "officer-civil", "lead-urban", "follow-up", "supervisor", "commander", "grid-worker", "auditor");
    /** Whose first page has no top bar. */
    private static final Map<String, String> START = Map.of("commander", "/work/supervision");
    private static final Pattern ENTRY = Pattern.compile("<a href=\"([^\"]+)\"[^>]*>[^<]*<span class=\"count\">(\\d+)</span></a>");
    private static final Pattern NUMBER = Pattern.compile("\"number\":\"(LL\\d+)\"");
    private static final Pattern OLDER = Pattern.compile("class=\"pile-more\"><a [^>]*href=\"([^\"]+)\"");
    private static final Pattern GROUP = Pattern.compile("<th scope=\"row\"><a href=\"(/work/groups/[^\"]+)\"");
    private static final String IN_A_PILE = "class=\"queue-item\"";
    private static final String TO_DO = "class=\"do\"";

    @Autowired
    private List<WorkCount> counts;

    @Test
    void every_number_is_that_of_the_rows_behind_it(Http http) {
        somethingComesIn(http);
        var waited = new HashSet<String>();
        for (var person : PEOPLE) {
            try (var desk = http.another().signIn(person)) {
                var bar = bar(desk.get(START.getOrDefault(person, desk.get("/work").header("Location"))).body());
                bar.forEach((path, number) -> {
                    assertThat(bar(desk.get(path).body())).as(path + " of " + person + ", on its own page").containsEntry(path, number);
                    assertThat(rows(desk, path)).as(path + " of " + person).isEqualTo(number);
                    if (number > 0) {
                        waited.add(path);
                    }
                });
            }
        }
        assertThat(waited).as("somewhere something waited").containsAll(paths());
    }

    /** For a unit to sign, and a finding that nobody took yet. */
    private static void somethingComesIn(Http http) {
        try (var resident = http.another().token("resident"); var desk = http.another().token("dispatcher-jinshan");
             var worker = http.another().signIn("grid-worker")) {
            var number = NUMBER.matcher(resident.postJson("/api/v1/requests", """
                    {"category":"sanitation","description":"路口垃圾桶满了没有人收","communityCode":"350502001001"}""").body());
            assertThat(number.find()).isTrue();
            assertThat(desk.postJson("/api/v1/requests/" + number.group(1) + "/moves/dispatch", "{\"lead\":\"urban\"}").status()).isEqualTo(200);
            assertThat(worker.upload("/work/patrol", Map.of("category", "sanitation", "text", "路口垃圾桶满了没有人收",
                    "communityCode", "350502002006"), "photos", "", new byte[0]).status()).isEqualTo(302);
        }
    }

    private Set<String> paths() {
        return counts.stream().flatMap(count -> count.paths().stream()).collect(Collectors.toSet());
    }

    private static Map<String, Integer> bar(String page) {
        var nav = page.substring(page.indexOf("class=\"work-nav\""));
        var numbers = new HashMap<String, Integer>();
        ENTRY.matcher(nav.substring(0, nav.indexOf("</nav>"))).results()
                .forEach(entry -> numbers.put(entry.group(1), Integer.valueOf(entry.group(2))));
        return numbers;
    }

    private static int rows(Http desk, String path) {
        return switch (path) {
            case "/work/supervision" -> count(desk.get("/work/supervision/cards").body(), "class=\"mark asks\"");
            case "/work/groups" -> GROUP.matcher(desk.get(path).body()).results().map(MatchResult::group)
                    .mapToInt(row -> count(desk.get(GROUP.matcher(row).results().findFirst().orElseThrow().group(1)).body(), TO_DO)).sum();
            case "/work/talks", "/work/patrol" -> count(desk.get(path).body(), TO_DO);
            default -> inPile(desk, path);
        };
    }

    /** Page by page. */
    private static int inPile(Http desk, String path) {
        var rows = 0;
        var next = path;
        while (!next.isEmpty()) {
            var page = desk.get(next).body();
            rows += count(page, IN_A_PILE);
            next = OLDER.matcher(page).results().findFirst().map(older -> older.group(1).replace("&amp;", "&")).orElse("");
        }
        return rows;
    }

    private static int count(String page, String mark) {
        return page.split(Pattern.quote(mark), -1).length - 1;
    }
}
