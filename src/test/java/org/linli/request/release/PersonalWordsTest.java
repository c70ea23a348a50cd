package org.linli.request.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.linli.request.release.PersonalWords.Finding;
import org.linli.request.release.PersonalWords.Personal;

class PersonalWordsTest {

    @Test
    void every_pattern_finds_its_own_example() {
        assertThat(PersonalWords.rules()).hasSizeGreaterThan(10).allSatisfy(rule ->
                assertThat(PersonalWords.in(rule.example(), List.of())).extracting(Finding::kind).contains(rule.kind()));
    }

    @Test
    void plain_words_stay_unmarked() {
        for (var plain : List.of("温陵路的路灯坏了三天,晚上黑漆漆的", "小区门口垃圾桶 2 个不够用", "2026-11-24 早上 8 点半开始施工",
                "六一儿童节活动什么时候开始", "公交 19 路站牌歪了")) {
            assertThat(PersonalWords.in(plain, List.of())).as(plain).isEmpty();
        }
    }

    @Test
    void a_known_name_is_found_wherever_it_stands_and_masking_leaves_nothing() {
        var text = "欧阳示例家漏水,打 13900001234,在3号楼2单元501室,身份证350502199001011234";
        assertThat(PersonalWords.in(text, List.of("欧阳示例"))).extracting(Finding::kind)
                .containsExactly(Personal.NAME, Personal.PHONE, Personal.ADDRESS, Personal.ADDRESS, Personal.IDENTITY);
        assertThat(PersonalWords.masked(text, List.of("欧阳示例")))
                .doesNotContain("欧阳", "1390000", "号楼", "501", "3505021990").contains("家漏水");
    }
}
