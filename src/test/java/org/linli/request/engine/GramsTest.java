package org.linli.request.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class GramsTest {

    @Property
    void whoever_holds_a_word_holds_its_numbers(@ForAll String before, @ForAll String word, @ForAll String after) {
        var held = Arrays.stream(Grams.of(before + word + after)).boxed().collect(Collectors.toSet());
        for (var part : Grams.words(word)) {
            assertThat(Grams.wanted(part)).isNotEmpty();
            assertThat(held).containsAll(Arrays.stream(Grams.wanted(part)).boxed().toList());
        }
    }

    @Test
    void a_word_is_asked_for_by_its_pairs() {
        assertThat(Grams.wanted("路灯")).hasSize(1);
        assertThat(Grams.wanted("路灯不亮")).hasSize(3);
        assertThat(Grams.wanted("灯")).containsExactly('灯');
        assertThat(Grams.wanted("WiFi")).isEqualTo(Grams.wanted("wifi"));
        assertThat(Grams.words(" 路灯　不亮 路灯\n")).containsExactly("路灯", "不亮");
    }
}
