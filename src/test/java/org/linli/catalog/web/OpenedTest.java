package org.linli.catalog.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.linli.Http;
import org.linli.LinliTest;
import org.linli.catalog.CatalogSearch;
import org.linli.catalog.EverydayWords;
import org.linli.catalog.Opened;
import org.springframework.beans.factory.annotation.Autowired;

@LinliTest
class OpenedTest {

    private static final String ITEM = "police-004-01";

    @Autowired
    Opened opened;
    @Autowired
    EverydayWords words;
    @Autowired
    CatalogSearch search;

    @Test
    void what_people_open_after_a_question_is_proposed_as_a_word_and_taken_with_one_press(Http http) {
        for (int i = 0; i < 3; i++) {
            assertThat(proposed("zzqopen")).as("not yet").isFalse();
            assertThat(http.get("/catalog/" + ITEM + "?q=zzqopen").status()).isEqualTo(200);
        }
        assertThat(proposed("zzqopen")).isTrue();
        http.signIn("officer-civil");
        var page = http.get("/work/catalog-words").body();
        assertThat(page).contains("zzqopen", "打开 3 次");
        var official = opened.proposals(3, 200).stream().filter(one -> one.query().equals("zzqopen")).findFirst().orElseThrow().official();
        assertThat(http.post("/work/catalog-words", Map.of("word", "zzqopen", "official", official)).status()).isEqualTo(302);
        assertThat(proposed("zzqopen")).as("it is a word now").isFalse();
        search.make();
        assertThat(search.find("zzqopen", 3).hits().getFirst().code()).isEqualTo(ITEM);
        words.remove("zzqopen");
    }

    @Test
    void a_search_hands_its_question_on_and_what_may_say_who_asks_is_not_kept(Http http) {
        search.make();
        assertThat(http.get("/catalog?q=%E6%AD%BB%E4%BA%A1%E6%B3%A8%E9%94%80%E6%88%B7%E5%8F%A3").body()).contains(ITEM + "?q=");
        for (int i = 0; i < 3; i++) {
            opened.note("zz我叫王小明电话13900001234", ITEM);
            opened.note("zz" + "很长".repeat(12), ITEM);
            opened.note("死亡注销", ITEM);
        }
        assertThat(opened.proposals(3, 200)).noneMatch(one -> one.query().startsWith("zz我") || one.query().startsWith("zz很长"))
                .as("the name says it already").noneMatch(one -> one.query().equals("死亡注销"));
    }

    private boolean proposed(String query) {
        return opened.proposals(3, 200).stream().anyMatch(one -> one.query().equals(query));
    }
}
