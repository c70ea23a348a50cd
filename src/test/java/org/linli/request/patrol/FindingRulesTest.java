package org.linli.request.patrol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.linli.request.Placing;
import org.linli.shared.FieldError;
import org.linli.shared.Invalid;

class FindingRulesTest {

    private static final FindingRules RULES = new FindingRules(5, true);
    private static final Placing.Where HERE = new Placing.Where("350502002006", "", "", null);
    private static final List<UUID> PHOTO = List.of(new UUID(1, 1));

    @Test
    void a_photo_and_a_place_are_enough() {
        assertThatCode(() -> RULES.check(new Finding("road", "", HERE, PHOTO, false, "", "k"))).doesNotThrowAnyException();
    }

    @Test
    void nothing_said_and_nowhere_is_named_at_both_fields() {
        assertThat(wrong(new Finding("road", " ", Placing.Where.UNKNOWN, List.of(), false, "", "k")))
                .containsExactly("text", "communityCode");
    }

    @Test
    void settled_on_the_spot_needs_words_and_a_photo() {
        assertThat(wrong(new Finding("road", "井盖", HERE, List.of(), true, "放好了", "k"))).containsExactly("done", "photos");
        assertThat(wrong(new Finding("road", "井盖", HERE, PHOTO, true, "已经放回原位", "k"))).isEmpty();
    }

    private static List<String> wrong(Finding finding) {
        var invalid = catchThrowableOfType(Invalid.class, () -> RULES.check(finding));
        return invalid == null ? List.of() : invalid.errors().stream().map(FieldError::field).toList();
    }
}
