package org.linli.request.engine;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.linli.calendar.Limit;
import org.linli.calendar.WorkingTime;
import org.linli.request.Category;
import org.linli.request.Kind;
import org.linli.request.PetitionRules;
import org.linli.request.RequestRules;
import org.linli.request.RequestRules.Reason;
import org.linli.request.Status;
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
    public boolean isCentre(String slug) {
        return List.of("qiaoguang", "jinshan").contains(slug);
    }

    @Override
    public String district() {
        return "350502";
    }

    /** LL1 is earlier and open, LL2 later, LL3 over, LL4 another centre's. */
    @Override
    public Optional<Peer> peer(String number) {
        var then = Instant.parse("2026-11-23T02:00:00Z");
        return switch (number) {
            case "LL1" -> Optional.of(new Peer(new UUID(3, 1), number, Status.IN_PROGRESS, "qiaoguang", null, then));
            case "LL2" -> Optional.of(new Peer(new UUID(3, 2), number, Status.IN_PROGRESS, "qiaoguang", null,
                    Instant.parse("2026-11-25T02:00:00Z")));
            case "LL3" -> Optional.of(new Peer(new UUID(3, 3), number, Status.CLOSED, "qiaoguang", null, then));
            case "LL4" -> Optional.of(new Peer(new UUID(3, 4), number, Status.SUBMITTED, "jinshan", null, then));
            default -> Optional.empty();
        };
    }

    @Override
    public boolean worksIn(UUID account, String department) {
        return department.equals("urban") && (account.equals(Story.URBAN.id()) || account.equals(Story.URBAN_COLLEAGUE.id()));
    }

    /** The colleague knows noise only. */
    @Override
    public Set<String> skillsOf(UUID account) {
        return account.equals(Story.URBAN_COLLEAGUE.id()) ? Set.of("noise") : Set.of();
    }

    @Override
    public int openWorkOf(UUID account, String department) {
        return account.equals(Story.BUSY.id()) ? 3 : 2;
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
