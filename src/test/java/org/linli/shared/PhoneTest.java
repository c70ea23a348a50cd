package org.linli.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneTest {

    @ParameterizedTest
    @CsvSource({
        "13800001234, 13800001234", "138 0000 1234, 13800001234", "+86 138-0000-1234, 13800001234",
        "13800001234, 13800001234", "0595-22345678, 0595-22345678", "(0595)22345678, 0595-22345678",
        "+86 595 22345678, 0595-22345678", "02122345678, 021-22345678", "0310-2234567, 0310-2234567"})
    void reads_what_people_type(String typed, String number) {
        assertThat(Phone.parse(typed).map(Phone::number)).contains(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12800001234", "1380000123", "138000012345", "22345678", "0595-2234567",
        "0595-12345678", "595-22345678", "abc", "110", "13800001234 转 1"})
    void refuses_what_is_no_number_of_the_mainland(String typed) {
        assertThat(Phone.parse(typed)).isEmpty();
    }

    @Test
    void is_printed_masked() {
        assertThat(new Phone("13800001234")).hasToString("138****1234");
        assertThat(new Phone("0595-22345678").masked()).isEqualTo("0595****5678");
    }

    @Test
    void is_only_made_from_the_normal_form() {
        assertThatThrownBy(() -> new Phone("0595 22345678")).isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("22345678");
    }

    @Property
    void every_mobile_is_accepted_and_its_middle_hidden(@ForAll @LongRange(min = 13_000_000_000L, max = 19_999_999_999L) long n) {
        var phone = Phone.parse(Long.toString(n)).orElseThrow();
        assertThat(phone.isMobile()).isTrue();
        assertThat(phone.masked()).hasSize(11).contains("****");
        assertThat(Phone.parse(phone.number())).contains(phone);
    }
}
