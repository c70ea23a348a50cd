package org.linli.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.linli.shared.Actor;

class PageTest {

    private static final Texts TEXTS = new Texts(Locale.ENGLISH,
            Map.of("care.done.saved", "Saved", "care.secret", "Something else"));

    @Test
    void switches_stay_on_the_page_and_replace_their_own_parameter() {
        assertThat(page("?q=%E7%81%AF&lang=zh-CN&done=care.done.saved").with("lang", "en")).isEqualTo("/care?q=%E7%81%AF&lang=en");
        assertThat(page("").with("elder", "1")).isEqualTo("/care?elder=1");
        assertThat(page("").with("q", "a&b")).isEqualTo("/care?q=a%26b");
    }

    @Test
    void says_what_was_done_and_nothing_that_an_address_makes_up() {
        assertThat(page("?page=2&done=care.done.saved").done()).contains("Saved");
        assertThat(page("?done=care.done.unknown").done()).isEmpty();
        assertThat(page("?done=care.secret").done()).isEmpty();
        assertThat(page("").done()).isEmpty();
    }

    private static Page page(String query) {
        return new Page(TEXTS, Actor.ANONYMOUS, "/care", query, false, false, false, () -> "", List.of(), () -> "", counted -> Map.of(), null);
    }
}
