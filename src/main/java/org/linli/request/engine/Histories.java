package org.linli.request.engine;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linli.request.Command;
import org.linli.request.EventType;
import org.linli.request.Status;
import org.linli.shared.BusinessTime;
import org.linli.shared.TimeRange;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** When a request's clocks began, stood still and were moved, as its log has it. */
@Repository
class Histories {

    private final JdbcClient jdbc;

    Histories(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    History of(String number) {
        var history = new History(jdbc.sql("select due from request.hotline_case where number = ? and due is not null").param(number)
                .query((rows, n) -> new Row(rows).mustMoment("due")).optional().orElse(null));
        jdbc.sql("""
                        select e.version, e.type, e.from_status, e.to_status, e.at, e.detail::text as detail
                        from request.request_event e join request.service_request r on r.id = e.request_id
                        where r.number = ? order by e.version
                        """)
                .param(number).query((rows, n) -> step(new Row(rows))).list().forEach(history::apply);
        return history;
    }

    private static Step step(Row row) throws SQLException {
        return new Step(row.number("version"), row.must("type", EventType.class), row.maybe("from_status", Status.class),
                row.must("to_status", Status.class), row.mustMoment("at"),
                Json.codes(row.mustText("detail")).getOrDefault("until", ""));
    }

    record Step(int version, EventType type, @Nullable Status from, Status to, Instant at, String until) {
    }

    /** Told from the first event to the last. */
    static final class History {

        private int version;
        private Instant acceptFrom = Instant.EPOCH;
        private Instant resolveFrom = Instant.EPOCH;
        private final @Nullable Instant handedDue;
        private @Nullable Instant dueBy;
        private @Nullable LocalDate extendedTo;
        private @Nullable Instant pausedAt;
        private final List<TimeRange> pauses = new ArrayList<>();

        /** @param handedDue by the hotline; binds the clock that began with the receipt, as it did then */
        History(@Nullable Instant handedDue) {
            this.handedDue = handedDue;
        }

        void apply(Step step) {
            version = step.version();
            switch (step.type()) {
                case PLACED -> {
                    begin(step.at(), step.at());
                    dueBy = handedDue;
                }
                case SEPARATED -> begin(step.at(), step.at());
                case APPEALED, TRANSFERRED -> acceptFrom = step.at();
                case REOPENED, FOLLOWED_UP_UNSOLVED -> begin(step.to() == Status.ADMITTED ? step.at() : acceptFrom, step.at());
                case EXTENDED -> {
                    begin(acceptFrom, step.at());
                    extendedTo = BusinessTime.dateOf(Instant.parse(step.until()));
                }
                case MORE_ASKED, SUSPENDED -> pausedAt = step.at();
                case SUPPLEMENTED, RESUMED -> wake(step.at());
                default -> {
                    if (step.from() == Status.IN_PROGRESS && step.to() != Status.IN_PROGRESS) {
                        wake(step.at());
                    }
                }
            }
        }

        private void begin(Instant accept, Instant resolve) {
            acceptFrom = accept;
            resolveFrom = resolve;
            extendedTo = null;
            dueBy = null;
            pauses.clear();
        }

        private void wake(Instant at) {
            if (pausedAt != null && at.isAfter(pausedAt)) {
                pauses.add(new TimeRange(pausedAt, at));
            }
            pausedAt = null;
        }

        int version() {
            return version;
        }

        Command.Recount recount() {
            return new Command.Recount(acceptFrom, resolveFrom, extendedTo, dueBy, List.copyOf(pauses));
        }
    }
}
