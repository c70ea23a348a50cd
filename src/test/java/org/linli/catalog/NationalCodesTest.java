package org.linli.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.linli.shared.FieldError;

class NationalCodesTest {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final String BODY = "11350502MB0000001K";
    private static final String BASIC = "000101001002";

    @Test
    void knows_a_right_credit_code_and_one_with_a_slip() {
        assertThat(Uscc.isValid(BODY)).isTrue();
        assertThat(Uscc.isValid("11350502MB0000001L")).isFalse();
        assertThat(Uscc.isValid("11350502MB000001K")).isFalse();
        assertThat(Uscc.isValid("11350502MI0000001K")).as("I has no place in such codes").isFalse();
    }

    @Property
    void every_body_with_its_check_character_is_valid(@ForAll("bodies") String body) {
        assertThat(Uscc.isValid(body + Uscc.checkCharacter(body))).isTrue();
    }

    @Property
    void one_wrong_character_is_always_found(@ForAll("bodies") String body, @ForAll @IntRange(max = 17) int at,
                                             @ForAll @IntRange(min = 1, max = 30) int further) {
        var code = body + Uscc.checkCharacter(body);
        var wrong = ALPHABET.charAt((ALPHABET.indexOf(code.charAt(at)) + further) % ALPHABET.length());
        assertThat(Uscc.isValid(code.substring(0, at) + wrong + code.substring(at + 1))).isFalse();
    }

    @Provide
    Arbitrary<String> bodies() {
        return Arbitraries.strings().withChars(ALPHABET.toCharArray()).ofLength(17);
    }

    @Test
    void codes_build_on_each_other() {
        var implementation = BODY + "4" + BASIC;
        assertThat(new NationalCodes(BASIC, implementation, implementation + "01").check()).isEmpty();
        assertThat(NationalCodes.NONE.check()).isEmpty();
        assertThat(new NationalCodes("12", "", "").check()).extracting(FieldError::field).containsExactly("basic");
        assertThat(new NationalCodes("", BODY + "7" + BASIC, "").check()).extracting(FieldError::field)
                .containsExactly("implementation");
        assertThat(new NationalCodes("000101001003", implementation, "").check()).extracting(FieldError::messageKey)
                .containsExactly("catalog.error.notOfBasic");
        assertThat(new NationalCodes("", implementation, BODY + "5" + BASIC + "01").check())
                .extracting(FieldError::messageKey).containsExactly("catalog.error.notOfImplementation");
    }
}
