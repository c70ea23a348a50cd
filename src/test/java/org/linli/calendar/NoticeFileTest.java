package org.linli.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.linli.shared.imports.ImportFile;
import org.linli.shared.imports.ImportRefused;

class NoticeFileTest {

    @Test
    void reads_days_off_and_make_up_days() {
        assertThat(read("\uFEFFdate,name,kind,notice\r\n2027-01-01,元旦,OFF,通知\r\n\r\n2027-02-06,\"春节\",WORK,通知\r\n"))
                .containsExactly(
                        new SpecialDay(LocalDate.of(2027, 1, 1), DayKind.OFF, "元旦", "通知"),
                        new SpecialDay(LocalDate.of(2027, 2, 6), DayKind.WORK, "春节", "通知"));
    }

    @Test
    void names_every_wrong_line() {
        var refused = catchThrowableOfType(ImportRefused.class, () -> read("""
                date,name,kind,notice
                2027-01-01,元旦,OFF,通知
                2027-13-01,元旦,OFF,通知
                2027-01-02,元旦,FREE,通知
                2027-01-01,元旦,OFF,通知
                2027-01-04,元旦,WORK,通知
                2027-01-03,,OFF,通知
                2028-01-01,元旦,OFF,通知
                """));
        assertThat(refused.problems()).extracting("line", "column").containsExactlyInAnyOrder(
                tuple(3L, "date"), tuple(4L, "kind"), tuple(5L, "date"), tuple(6L, "kind"), tuple(7L, "name"), tuple(8L, "date"));
    }

    @Test
    void refuses_a_file_with_another_header_or_nothing_in_it() {
        for (var text : List.of("", "日期,名称\n2027-01-01,元旦", "date,name,kind,notice\n")) {
            assertThatThrownBy(() -> read(text)).isInstanceOf(ImportRefused.class);
        }
    }

    @Test
    void the_file_that_comes_with_the_program_is_in_order() {
        assertThat(ShippedNotices.read()).hasSizeGreaterThan(70)
                .allSatisfy(day -> assertThat(day.notice()).startsWith("https://www.gov.cn/"));
    }

    private static List<SpecialDay> read(String csv) {
        return NoticeFile.read(new ImportFile("holidays.csv", csv), OptionalInt.of(2027));
    }
}
