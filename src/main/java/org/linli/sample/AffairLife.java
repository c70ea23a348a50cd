package org.linli.sample;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.linli.affair.Affair;
import org.linli.affair.Affair.Channel;
import org.linli.affair.Applicant;
import org.linli.affair.Application;
import org.linli.affair.FormField;
import org.linli.affair.Move;
import org.linli.calendar.Limit;
import org.linli.calendar.WorkingTime;
import org.linli.catalog.Material;
import org.linli.catalog.MaterialNeed;
import org.linli.catalog.MaterialSource;
import org.linli.sample.Timeline.Step;
import org.linli.shared.Actor;
import org.linli.shared.BusinessTime;
import org.linli.shared.Role;
import org.linli.shared.Scope;

/** One case of the story: applied for, then whatever its fate says, at an office's pace. */
final class AffairLife {

    private static final int CODES = 1_000_000;
    private static final int KEPT_DAYS = 30;

    private final CSVRecord row;
    private final AffairStory.Doors doors;
    private final WorkingTime time;
    private final Random random;
    private final List<UUID> paper;
    private final Cast.Resident resident;
    private final Actor clerk;
    private String number = "";

    AffairLife(CSVRecord row, AffairStory.Doors doors, Cast cast, WorkingTime time, Random random, List<UUID> paper) {
        this.row = row;
        this.doors = doors;
        this.time = time;
        this.random = random;
        this.paper = paper;
        var communities = doors.centres().get(row.get("centre")).communities();
        this.resident = row.get("resident").isEmpty() ? cast.resident(communities.get(random.nextInt(communities.size())), random)
                : cast.known(row.get("resident"));
        this.clerk = cast.dispatcher(row.get("centre"));
    }

    Step from(Instant at) {
        var first = time.deadline(at, Limit.workingMinutes(1));
        return new Step(first, () -> apply(first));
    }

    private @Nullable Step apply(Instant at) {
        var online = row.get("channel").equals("ONLINE");
        var by = online ? resident.actor() : clerk;
        var application = application(online ? Channel.ONLINE : Channel.WINDOW, at);
        var draft = doors.applications().keep(application, by);
        number = draft.head().number();
        return switch (fate()) {
            case "DRAFT" -> null;
            case "SPOT" -> {
                doors.applications().complete(application, draft, SampleWords.of("case.result"), clerk);
                yield rated(at);
            }
            default -> {
                doors.applications().submit(application, draft, by);
                yield submitted(at);
            }
        };
    }

    private @Nullable Step submitted(Instant at) {
        return switch (fate()) {
            case "SUBMITTED" -> null;
            case "WITHDRAWN" -> then(at, 200, next -> move(new Move.Withdraw(), resident.actor()));
            case "NOT_ACCEPTED" -> then(at, 300, next -> {
                move(new Move.Refuse(words("case.refused")), clerk);
                return rated(next);
            });
            case "SUPPLEMENT", "RESUBMITTED", "LAPSED" -> then(at, 240, this::lacking);
            case "DEEMED" -> waits(at, 5, new Move.Deem());
            default -> then(at, 300, this::accept);
        };
    }

    private @Nullable Step lacking(Instant at) {
        var first = doors.affairs().get(number, Actor.SYSTEM).affair().handed().stream().map(one -> one.position()).limit(1)
                .collect(Collectors.toSet());
        move(new Move.AskSupplement(first, words("case.text")), clerk);
        return switch (fate()) {
            case "RESUBMITTED" -> then(at, 500, next -> move(new Move.Supplement(Map.of(first.iterator().next(), paper), Set.of(), ""),
                    resident.actor()));
            case "LAPSED" -> waits(at, 10, new Move.Lapse());
            default -> null;
        };
    }

    private @Nullable Step waits(Instant at, int days, Move move) {
        var next = time.deadline(at, Limit.workingDays(days)).plusSeconds(60);
        return new Step(next, () -> move(move, Actor.SYSTEM));
    }

    private @Nullable Step accept(Instant at) {
        var affair = doors.affairs().get(number, Actor.SYSTEM).affair();
        var seen = affair.handed().stream().filter(one -> !one.mayFollow()).map(one -> one.position()).collect(Collectors.toSet());
        move(new Move.Accept(seen, Set.of(), null), clerk);
        return switch (fate()) {
            case "ACCEPTED", "LATER" -> null;
            case "EXTENSION", "EXTENDED" -> then(at, 900, this::extension);
            default -> then(at, 800, this::decide);
        };
    }

    private @Nullable Step extension(Instant at) {
        move(new Move.AskExtension(words("case.text")), clerk);
        return fate().equals("EXTENSION") ? null : then(at, 120, next -> move(new Move.RuleExtension(true, ""), leader()));
    }

    private @Nullable Step decide(Instant at) {
        boolean denied = fate().equals("DENIED");
        boolean said = denied || fate().equals("DECIDED");
        move(new Move.Decide(!denied, said ? words("case.granted") : SampleWords.of("case.granted")), clerk);
        return switch (fate()) {
            case "DENIED" -> rated(at);
            case "DECIDED", "OVERDUE" -> null;
            case "READY", "LOCKER" -> then(at, 200, this::ready);
            default -> then(at, 300, this::issue);
        };
    }

    /** Where it waits stands in the row's words. */
    private @Nullable Step ready(Instant at) {
        var locker = fate().equals("LOCKER");
        return move(new Move.MakeReady(locker ? Affair.Pickup.Place.LOCKER : Affair.Pickup.Place.WINDOW, words("case.where"),
                locker ? "%06d".formatted(random.nextInt(CODES)) : "", BusinessTime.dateOf(at).plusDays(KEPT_DAYS)), clerk);
    }

    private @Nullable Step issue(Instant at) {
        move(new Move.Issue(SampleWords.of("case.issued")), clerk);
        return switch (fate()) {
            case "CHECKED" -> then(at, 2000, next -> move(new Move.Check(true, words("case.text")), clerk));
            case "REVOKED" -> then(at, 2400, next -> move(new Move.Check(false, words("case.text")), leader()));
            default -> rated(at);
        };
    }

    private @Nullable Step rated(Instant at) {
        return row.get("stars").isEmpty() ? null : then(at, 400, next -> move(
                new Move.Rate(Integer.parseInt(row.get("stars")), fate().equals("DENIED") || fate().equals("NOT_ACCEPTED") ? ""
                        : row.get("words")), resident.actor()));
    }

    private Step then(Instant at, int minutes, Timely act) {
        var next = time.deadline(at, Limit.workingMinutes(minutes / 2 + random.nextInt(minutes / 2)));
        return new Step(next, () -> act.at(next));
    }

    private @Nullable Step move(Move move, Actor actor) {
        var version = doors.affairs().get(number, Actor.SYSTEM).affair().version();
        doors.affairs().move(number, move, actor, version);
        return null;
    }

    private Application application(Channel channel, Instant at) {
        var item = doors.catalog().get(row.get("local_code"));
        var files = new HashMap<Integer, List<UUID>>();
        var seen = new HashSet<Integer>();
        var later = new HashSet<Integer>();
        var materials = item.terms().guide().materials();
        for (int i = 1; i <= materials.size(); i++) {
            sort(materials.get(i - 1), i, files, seen, later);
        }
        var until = fate().equals("OVERDUE") ? time.plusWorkingDays(BusinessTime.dateOf(at), 4)
                : time.plusWorkingDays(BusinessTime.dateOf(at), 12);
        var committed = Set.of("COMMITTED", "CHECKED", "REVOKED").contains(fate());
        return new Application(item.code(), row.get("centre"), channel, applicant(), answers(item.code(), at),
                new Application.Papers(files, seen, committed ? Set.of() : later, later.isEmpty() ? null : until), committed);
    }

    private void sort(Material material, int position, Map<Integer, List<UUID>> files, Set<Integer> seen, Set<Integer> later) {
        if (material.source() == MaterialSource.SHARED) {
            return;
        }
        if (material.need() == MaterialNeed.LATER) {
            later.add(position);
        } else {
            files.put(position, paper);
            seen.add(position);
        }
    }

    private Applicant applicant() {
        return new Applicant(resident.name(), resident.phone(), Applicant.IdentityKind.RESIDENT_ID, SampleIdentity.of(random), "",
                List.of());
    }

    private Map<String, String> answers(String item, Instant at) {
        var answers = new HashMap<String, String>();
        for (var field : doors.forms().of(doors.catalog().get(item), at).fields()) {
            answers.put(field.name(), answer(field, at));
        }
        return answers;
    }

    private String answer(FormField field, Instant at) {
        return switch (field.type()) {
            case NUMBER -> "2";
            case DATE -> BusinessTime.dateOf(at).toString();
            case CHOICE -> field.options().getFirst();
            case YES_NO -> "true";
            case PHONE -> resident.phone();
            case USCC -> "11350502MB0000001K";
            case IDENTITY -> SampleIdentity.of(random);
            case ACCOUNT -> "6200000000000000000";
            case TEXT -> SampleWords.of("case.text");
            case LONG -> SampleWords.of("case.purpose");
        };
    }

    private Actor leader() {
        return doors.accounts().staffOf(Scope.centre(row.get("centre"))).stream()
                .filter(account -> account.roles().contains(Role.CENTRE_MANAGER)).findFirst().orElseThrow().toActor();
    }

    private String words(String otherwise) {
        return row.get("words").isEmpty() ? SampleWords.of(otherwise) : row.get("words");
    }

    private String fate() {
        return row.get("fate");
    }

    private interface Timely {
        @Nullable Step at(Instant at);
    }
}
