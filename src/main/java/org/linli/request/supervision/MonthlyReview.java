package org.linli.request.supervision;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.linli.calendar.WorkingTime;
import org.linli.identity.AuditTrail;
import org.linli.request.MonthlyMarks;
import org.linli.setting.Settings;
import org.linli.shared.Actor;
import org.linli.shared.BusinessTime;
import org.linli.shared.Ids;
import org.linli.shared.Invalid;
import org.linli.shared.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Sums a month up for every unit and proposes cards by rule, once: what was summed up stays as it was. */
@Component
public class MonthlyReview {

    private final MonthlyMarks marks;
    private final CardRows rows;
    private final JdbcClient jdbc;
    private final Rules rules;
    private final AuditTrail audit;
    private final TransactionTemplate transaction;

    MonthlyReview(MonthlyMarks marks, CardRows rows, JdbcClient jdbc, Rules rules, AuditTrail audit,
                  TransactionTemplate transaction) {
        this.marks = marks;
        this.rows = rows;
        this.jdbc = jdbc;
        this.rules = rules;
        this.audit = audit;
        this.transaction = transaction;
    }

    /** What is ruled and what time it is. */
    @Component
    record Rules(Settings settings, WorkingTime time, Clock clock) {

        CardRules of(YearMonth month) {
            return settings.at(CardRules.KEY, month.atEndOfMonth()).value();
        }
    }

    /** On the first working day of a month, and later where nothing was there to do it then. */
    void ifDue() {
        var today = BusinessTime.dateOf(rules.clock().instant());
        var month = YearMonth.from(today);
        var first = rules.time().plusWorkingDays(month.atDay(1).minusDays(1), 1);
        if (!today.isBefore(first) && !rows.isReviewed(month.minusMonths(1))) {
            of(month.minusMonths(1), Actor.SYSTEM);
        }
    }

    /**
     * @param month one that is over
     * @return false where it was summed up before: then nothing changes
     * @throws Invalid on month, where it is not over, or nothing was due in it and a person asks for it
     */
    public boolean of(YearMonth month, Actor by) {
        var now = rules.clock().instant();
        if (!month.isBefore(YearMonth.from(BusinessTime.dateOf(now)))) {
            throw Invalid.field("month", "supervision.invalid.notOver", month);
        }
        if (rows.isReviewed(month)) {
            return false;
        }
        var summaries = summaries(month);
        if (summaries.isEmpty() && !by.is(Role.SYSTEM)) {
            throw Invalid.field("month", "supervision.invalid.nothingDue", month);
        }
        return Boolean.TRUE.equals(transaction.execute(status -> {
            if (!rows.begin(month, by, now)) {
                return false;
            }
            summaries.forEach(summary -> keep(month, summary, by));
            audit.did(by, "cards.review", "month:" + month, summaries.size() + " units");
            return true;
        }));
    }

    private void keep(YearMonth month, UnitSummary summary, Actor by) {
        var now = rules.clock().instant();
        var ruled = rules.of(month);
        rows.keep(month, summary, now);
        int yellows = rows.yellows(summary.unit(), month.minusMonths(ruled.redMonths() - 1L), month);
        Proposal.of(summary, yellows, ruled).ifPresent(proposal -> {
            var card = new Card(Ids.next(), summary.unit(), month, proposal.colour(), proposal.grounds(),
                    CardStatus.PROPOSED, null, null);
            rows.add(card);
            rows.step(card.id(), CardStatus.PROPOSED, by, "", now);
        });
    }

    private List<UnitSummary> summaries(YearMonth month) {
        var counted = marks.of(month);
        var critical = critical(counted.stream().flatMap(unit -> unit.late().stream()).toList());
        var unsolved = unsolved(month);
        var all = new ArrayList<UnitSummary>();
        for (var unit : counted) {
            all.add(new UnitSummary(unit.unit(), unit.promised(), unit.late(), unit.late().stream().filter(critical::contains)
                    .toList(), unsolved.getOrDefault(unit.unit(), List.of()), unit.composite()));
        }
        return all;
    }

    private Set<String> critical(List<String> numbers) {
        return new HashSet<>(jdbc.sql("select number from request.service_request where number = any(?) and urgency = 'CRITICAL'")
                .param(new SqlArrayValue("text", numbers.toArray())).query(String.class).list());
    }

    /** By the unit whose result it was. */
    private Map<String, List<String>> unsolved(YearMonth month) {
        var found = new HashMap<String, List<String>>();
        jdbc.sql("""
                select distinct e.detail->>'lead' as unit, r.number from request.request_event e
                join request.service_request r on r.id = e.request_id
                where e.type = 'FOLLOWED_UP_UNSOLVED' and e.at >= ? and e.at < ? and e.detail->>'lead' is not null order by 2
                """).params(start(month), start(month.plusMonths(1))).query(row -> {
            found.computeIfAbsent(row.getString(1), unit -> new ArrayList<>()).add(row.getString(2));
        });
        return found;
    }

    private static OffsetDateTime start(YearMonth month) {
        return BusinessTime.startOf(month.atDay(1)).atOffset(ZoneOffset.UTC);
    }
}
