package org.linli.request.engine;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.linli.calendar.Limit;
import org.linli.calendar.WorkingTime;
import org.linli.request.Category;
import org.linli.request.Kind;
import org.linli.request.PetitionRules;
import org.linli.request.RequestRules;
import org.linli.request.RequestRules.Reason;
import org.linli.request.Urgency;
import org.linli.request.WatchRules;
import org.linli.shared.Invalid;

/** A rulebook for tests on the request alone: every day is a working day of 24 hours. */
final class FixedRules implements Rulebook {

    static final FixedRules RULES = new FixedRules();

    @Override
    public RequestRules rules(Instant now) {
        var day = Limit.workingDays(1);
        return new RequestRules(Limit.workingDays(5), day, day, 3, 2, 10, Limit.workingDays(5), Limit.workingDays(10),
                Limit.workingDays(10), true, List.of(new Reason("OUTSIDE", "", "", "", "")),
                List.of(new Reason("FUNCTION", "", "", "", "")), List.of());
    }

    @Override
    public PetitionRules petitions(Instant now) {
        return new PetitionRules(1, 2, 10, false, 180, 30);
    }

    @Override
    public WatchRules watch(Instant now) {
        return new WatchRules(50, Limit.workingDays(20), 7, 2, 3);
    }

    @Override
    public Category category(String code, Instant now) {
        return switch (code) {
            case "lighting" -> new Category(code, "", "", Kind.HELP, Urgency.NORMAL, "urban", false, true, true, "");
            case "noise" -> new Category(code, "", "", Kind.COMPLAINT, Urgency.NORMAL, "urban", true, false, true, "");
            case "consult" -> new Category(code, "", "", Kind.CONSULT, Urgency.NORMAL, "", false, false, false, "");
            default -> throw Invalid.field("category", "request.invalid.category");
        };
    }

    @Override
    public int policyVersion(Instant now) {
        return 0;
    }

    @Override
    public SlaPolicy.Row limits(ServiceRequest r) {
        return SlaPolicy.usual().rowFor(category(r.category, r.facts.placedAt()), r.urgency, r.complexity);
    }

    @Override
    public double yellowShare(Instant at) {
        return 0.8;
    }

    @Override
    public double coHandlerShare(Instant at) {
        return 0.5;
    }

    @Override
    public String nameOf(UUID account) {
        return "account " + account.toString().substring(35);
    }

    @Override
    public boolean isDepartment(String code) {
        return List.of("urban", "ecology", "street", "civil").contains(code);
    }

    @Override
    public WorkingTime time() {
        return new WorkingTime() {
            @Override
            public Instant deadline(Instant start, Limit limit) {
                return start.plus(length(limit));
            }

            @Override
            public Instant yellowAt(Instant start, Limit limit, double share) {
                return start.plusMillis((long) (length(limit).toMillis() * share));
            }

            @Override
            public Instant extendedBy(Instant deadline, Instant pausedAt, Instant resumedAt, Limit.Unit unit) {
                return deadline.plus(Duration.between(pausedAt, resumedAt));
            }

            @Override
            public boolean isWorkingDay(LocalDate date) {
                return true;
            }

            @Override
            public LocalDate plusWorkingDays(LocalDate date, int days) {
                return date.plusDays(days);
            }
        };
    }

    private static Duration length(Limit limit) {
        return limit.unit() == Limit.Unit.WORKING_DAY ? Duration.ofDays(limit.amount())
                : Duration.ofMinutes(limit.amount());
    }
}
