package org.linli.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PersonalTest {

    @Test
    void of_an_account_the_last_four_are_shown_and_of_a_certificate_both_ends() {
        assertThat(Personal.maskedAccount("6222 0212 3456 7890 123")).isEqualTo("**** 0123");
        assertThat(Personal.maskedAccount("123")).isEqualTo("***");
        assertThat(Personal.maskedNumber("350502195209080025")).isEqualTo("3505**********0025");
        assertThat(Personal.maskedNumber("A1234567")).isEqualTo("********");
    }

    @Test
    void long_numbers_in_a_text_are_masked_and_short_ones_stay() {
        assertThat(Personal.withoutNumbers("卡号 6222 0212 3456 7890，证件35050219520908002X，门牌 128 号"))
                .isEqualTo("卡号 **** 7890，证件**** 002X，门牌 128 号");
        assertThat(Personal.withoutNumbers("138-1234-5678 的机主，2026 年 11 月 29 日")).isEqualTo("**** 5678 的机主，2026 年 11 月 29 日");
    }
}
