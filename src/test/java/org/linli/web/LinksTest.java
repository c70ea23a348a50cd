package org.linli.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.linli.Http;
import org.linli.LinliTest;

/** No page leads anybody to what they may not open: every sort of link of every role's pages is followed. */
@LinliTest
class LinksTest {

    private static final Pattern LINK = Pattern.compile("<a\\s[^>]*href=\"(/[^\"#]*)");
    /** The same for everybody and walked elsewhere: whatever they lead to is not followed any further. */
    private static final Pattern EVERYBODYS = Pattern.compile("^/(centres|catalog)");
    private static final int OF_EACH_SORT = 3;
    /** What lies with whom decides here. */
    private static final int REQUESTS = 40;
    private static final int AT_MOST = 250;

    @ParameterizedTest
    @ValueSource(strings = {"resident", "dispatcher", "centre-manager", "social-worker", "officer-urban", "lead-urban",
        "supervisor", "follow-up", "commander", "auditor", "district-admin", "security-admin", "system-admin"})
    void no_link_leads_to_what_somebody_may_not_open(String account, Http http) {
        var walk = new Walked(http.signIn(account));
        walk.from(account.equals("resident") ? "/my" : "/work");
        assertThat(walk.wrong).isEmpty();
        assertThat(walk.seen).hasSizeGreaterThan(10);
    }

    private static final class Walked {

        private final Http http;
        private final ArrayDeque<String> ahead = new ArrayDeque<>();
        private final HashSet<String> seen = new HashSet<>();
        private final HashMap<String, Integer> sorts = new HashMap<>();
        private final List<String> wrong = new ArrayList<>();

        private Walked(Http http) {
            this.http = http;
        }

        private void from(String start) {
            find(start);
            for (int i = 0; i < AT_MOST && !ahead.isEmpty(); i++) {
                open(ahead.remove());
            }
        }

        private void open(String path) {
            var answer = http.get(path);
            if (answer.status() / 100 == 3) {
                find(answer.header("Location").replaceFirst("^https?://[^/]+", ""));
            } else if (answer.status() != 200) {
                wrong.add(path + " answers " + answer.status());
            } else if (!EVERYBODYS.matcher(path).find()) {
                LINK.matcher(answer.body()).results().forEach(link -> find(link.group(1).replace("&amp;", "&")));
            }
        }

        private void find(String path) {
            if (path.startsWith("/sign-in")) {
                wrong.add("led to sign in");
            } else if (!Walk.NO_PAGE.matcher(path).find() && seen.add(path)
                    && sorts.merge(sort(path), 1, Integer::sum) <= (sort(path).equals("/work/requests/*") ? REQUESTS : OF_EACH_SORT)) {
                ahead.add(path);
            }
        }

        /** {@code /centres/qiaoguang?day=1} and {@code /centres/qiaoguang?day=2} are of one sort. */
        private static String sort(String path) {
            return path.replaceAll("/[^/?]*\\d[^/?]*", "/*").replaceAll("=[^&]*", "=");
        }
    }
}
