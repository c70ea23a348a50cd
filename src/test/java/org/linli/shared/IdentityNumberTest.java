package org.linli.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every number here is fictitious; its check character was computed for the test. */
class IdentityNumberTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @ParameterizedTest
    @CsvSource({
        "350502194003150011, 1940-03-15, true", "350502195209080025, 1952-09-08, false",
        "350502198802290019, 1988-02-29, true", "350502201506011016, 2015-06-01, true",
        "350502199912310038, 1999-12-31, true", "350502193601010129, 1936-01-01, false",
        "35050219450709018X, 1945-07-09, false"})
    void tells_birthday_and_sex(String text, LocalDate birthday, boolean male) {
        var number = IdentityNumber.parse(text, TODAY).orElseThrow();
        assertThat(number.birthday()).isEqualTo(birthday);
        assertThat(number.isMale()).isEqualTo(male);
        assertThat(number.placeCode()).isEqualTo("350502");
    }

    @ParameterizedTest
    @ValueSource(strings = {"35050219450709018x", " 350502 19450709 018X ", "35050219450709018X"})
    void reads_what_people_type(String text) {
        assertThat(IdentityNumber.parse(text, TODAY).map(IdentityNumber::value)).contains("35050219450709018X");
    }

    @Test
    void refuses_a_day_that_does_not_exist_though_the_check_character_fits() {
        assertThat(IdentityNumber.parse("350502198902290016", TODAY)).isEmpty();
    }

    @Test
    void refuses_somebody_not_yet_born() {
        assertThat(IdentityNumber.parse("350502201506011016", LocalDate.of(2015, 5, 31))).isEmpty();
        assertThat(IdentityNumber.parse("350502201506011016", LocalDate.of(2015, 6, 1))).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "350502194003150", "35050219400315001", "3505021940031500111", "X50502194003150011",
        "35050219400315001X", "050502194003150011"})
    void refuses_what_is_no_number(String text) {
        assertThat(IdentityNumber.parse(text, TODAY)).isEmpty();
    }

    @Test
    void counts_full_years_only() {
        var leapling = new IdentityNumber("350502198802290019");
        assertThat(leapling.ageOn(LocalDate.of(2025, 2, 28))).isEqualTo(36);
        assertThat(leapling.ageOn(LocalDate.of(2025, 3, 1))).isEqualTo(37);
    }

    @Test
    void is_printed_masked() {
        assertThat(new IdentityNumber("350502194003150011")).hasToString("3505**********0011");
    }

    @Property
    void any_single_wrong_digit_is_noticed(@ForAll("numbers") String number, @ForAll @IntRange(max = 16) int place,
            @ForAll @IntRange(min = 1, max = 9) int by) {
        var digit = (number.charAt(place) - '0' + by) % 10;
        var wrong = number.substring(0, place) + digit + number.substring(place + 1);
        assertThat(IdentityNumber.parse(wrong, TODAY)).isEmpty();
    }

    @Provide
    Arbitrary<String> numbers() {
        return Arbitraries.of("350502194003150011", "350502195209080025", "350502198802290019", "350502201506011016",
                "350502199912310038", "350502193601010129", "35050219450709018X");
    }
}
