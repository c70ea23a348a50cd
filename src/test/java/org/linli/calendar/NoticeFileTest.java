package org.linli.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.io.StringReader;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.linli.shared.Invalid;

class NoticeFileTest {

    @Test
    void reads_days_off_and_make_up_days() {
        var days = NoticeFile.read(new StringReader("\uFEFFdate,name,kind,notice\r\n2027-01-01,元旦,OFF,通知\r\n\r\n2027-02-06,\"春节\",WORK,通知\r\n"), "csv");
        assertThat(days).containsExactly(
                new SpecialDay(LocalDate.of(2027, 1, 1), DayKind.OFF, "元旦", "通知"),
                new SpecialDay(LocalDate.of(2027, 2, 6), DayKind.WORK, "春节", "通知"));
    }

    @Test
    void names_every_wrong_line() {
        assertThatThrownBy(() -> NoticeFile.read(new StringReader("""
                date,name,kind,notice
                2027-01-01,元旦,OFF,通知
                2027-13-01,元旦,OFF,通知
                2027-01-02,元旦,FREE,通知
                2027-01-01,元旦,OFF,通知
                2027-01-04,元旦,WORK,通知
                2027-01-03,元旦,OFF
                2027-01-03,,OFF,通知
                """), "csv"))
                .asInstanceOf(type(Invalid.class)).extracting(Invalid::errors).satisfies(errors -> {
                    assertThat(errors).extracting("messageKey").containsExactly("calendar.error.date", "calendar.error.kind",
                            "calendar.error.twice", "calendar.error.worksAnyway", "calendar.error.columns", "calendar.error.texts");
                    assertThat(errors).extracting(error -> error.arguments().getFirst()).containsExactly(3L, 4L, 5L, 6L, 7L, 8L);
                });
    }

    @Test
    void refuses_a_file_with_another_header_or_none() {
        for (var text : new String[] {"", "日期,名称\n2027-01-01,元旦"}) {
            assertThatThrownBy(() -> NoticeFile.read(new StringReader(text), "csv")).isInstanceOf(Invalid.class);
        }
    }

    @Test
    void the_file_that_comes_with_the_program_is_in_order() {
        assertThat(ShippedNotices.read()).hasSizeGreaterThan(70)
                .allSatisfy(day -> assertThat(day.notice()).startsWith("https://www.gov.cn/"));
    }
}
