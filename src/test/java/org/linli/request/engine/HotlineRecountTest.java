package org.linli.request.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.linli.LinliTest;
import org.linli.calendar.ChangeCalendar;
import org.linli.request.Caller;
import org.linli.request.Placing;
import org.linli.request.Requests;
import org.linli.request.hotline.HotlineReceipt;
import org.linli.shared.Actor;
import org.linli.shared.BusinessTime;
import org.linli.shared.Ids;
import org.linli.shared.Role;
import org.linli.shared.Scope;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A year's notice that comes while requests run: the hotline's deadline and the new calendar's, whichever is earlier. */
@LinliTest
class HotlineRecountTest {

    private static final Actor DESK = new Actor(UUID.randomUUID(), "示例", Set.of(Role.DISPATCHER), Scope.centre("jinshan"));
    private static final Actor ADMIN = new Actor(UUID.randomUUID(), "示例", Set.of(Role.DISTRICT_ADMIN), Scope.district("350502"));

    @Autowired
    private ChangeCalendar calendar;
    @Autowired
    private HotlineReceipt receipt;
    @Autowired
    private Requests requests;
    @Autowired
    private Recounts recounts;
    @Autowired
    private Histories histories;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private Clock clock;

    @Test
    void a_notice_that_frees_the_last_day_moves_the_clock_and_never_past_the_hotlines_deadline() {
        var own = take(null);
        var due = due(own);
        var soon = clock.instant().truncatedTo(ChronoUnit.SECONDS).plus(Duration.ofHours(2));
        var early = take(soon);
        var later = due.plus(Duration.ofMinutes(1));
        var between = take(later);
        assertThat(due(early)).isEqualTo(soon);
        assertThat(due(between)).as("the house's own is earlier").isEqualTo(due);
        var last = BusinessTime.dateOf(due);
        var notice = notice(last.getYear());
        var changed = new TreeMap<>(notice);
        changed.put(last, "示例放假,OFF,示例通知");
        try {
            enter(last.getYear(), changed);
            assertThat(BusinessTime.dateOf(due(own))).isAfter(last);
            assertThat(due(early)).isEqualTo(soon);
            assertThat(due(between)).as("now the hotline's is earlier").isEqualTo(later);
        } finally {
            enter(last.getYear(), notice);
        }
        assertThat(due(own)).isEqualTo(due);
        assertThat(due(early)).isEqualTo(soon);
        assertThat(due(between)).isEqualTo(due);
    }

    private String take(@Nullable Instant due) {
        return receipt.receive(new HotlineReceipt.Handed("N" + Ids.next().toString().substring(24), due, "road", "示例：路面有坑",
                new Placing.Where("350502001001", "", "", null), new Placing.Contact("王小明", "13900001234")), DESK).number();
    }

    private Instant due(String number) {
        return requests.get(number, Caller.of(DESK)).clock().resolveDue();
    }

    /** What counts for the year now; the first of January for one whose notice has not come yet. */
    private Map<LocalDate, String> notice(int year) {
        var days = new LinkedHashMap<LocalDate, String>();
        days.put(LocalDate.of(year, 1, 1), "元旦,OFF,示例通知");
        jdbc.sql("""
                select distinct on (date) date, kind, name, notice from calendar.decision
                 where extract(year from date) = ? order by date, id desc
                """).param(year).query(row -> {
                    if (!row.getString("kind").equals("ORDINARY")) {
                        days.put(row.getObject("date", LocalDate.class),
                                row.getString("name") + "," + row.getString("kind") + "," + row.getString("notice"));
                    }
                });
        return days;
    }

    /** As a district administrator enters it, with the recounts that follow. */
    private void enter(int year, Map<LocalDate, String> days) {
        var csv = new StringBuilder("date,name,kind,notice\n");
        days.forEach((date, rest) -> csv.append(date).append(',').append(rest).append('\n'));
        calendar.enterNotice(year, csv.toString(), ADMIN);
        do {
            recounts.recount(requests, histories);
        } while (jdbc.sql("select exists (select from request.recount where year = ?)").param(year).query(Boolean.class).single());
    }
}
