package org.linli.sample;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linli.request.AssignmentStatus;
import org.linli.request.Command;
import org.linli.request.Command.Finding;
import org.linli.request.Command.Ruling;
import org.linli.request.Command.Satisfaction;
import org.linli.request.Placing;
import org.linli.request.Status;
import org.linli.sample.Timeline.Step;
import org.linli.shared.Actor;

/** One request of the story, from the resident's word to the stars, at the pace of real people. */
final class Life {

    private static final List<String> ANSWERED_BY_THE_CENTRE = List.of("consult-service", "consult-policy");

    private final TextRow row;
    private final Stage stage;
    private final Placing placing;
    private final Actor resident;
    private String number = "";
    private @Nullable String centre;
    private boolean again;

    Life(TextRow row, Stage stage, Placing placing, Actor resident) {
        this.row = row;
        this.stage = stage;
        this.placing = placing;
        this.resident = resident;
    }

    Step from(Instant at) {
        return new Step(at, () -> place(at));
    }

    private Step place(Instant at) {
        number = stage.requests().place(placing, resident).number();
        centre = stage.sheet(number).where().centre();
        var accepted = stage.pace().later(at, row.urgency(), 4, 150);
        return new Step(accepted, () -> dispatch(accepted));
    }

    private @Nullable Step dispatch(Instant at) {
        var desk = stage.desk(centre);
        if (ANSWERED_BY_THE_CENTRE.contains(row.text("category")) && stage.random().nextInt(3) > 0) {
            return stage.move(number, new Command.Answer(row.text("result")), desk) ? followUp(at) : null;
        }
        if (row.has("complexity")) {
            stage.move(number, new Command.Admit(row.urgency(), row.complexity(), null), desk);
        }
        var lead = row.has("hand_back_department") ? row.text("hand_back_department") : row.text("department");
        var coHandlers = row.has("co_department") && !row.text("co_department").equals(lead)
                ? List.of(row.text("co_department")) : List.<String>of();
        if (!stage.move(number, new Command.Dispatch(lead, coHandlers, ""), desk)) {
            return null;
        }
        var next = stage.pace().later(at, row.urgency(), 10, 380);
        return new Step(next, () -> row.has("hand_back_first") ? handBack(next, lead) : sign(next));
    }

    private @Nullable Step handBack(Instant at, String wrong) {
        var basis = SampleWords.BASIS.getOrDefault(row.text("hand_back_first"), "");
        var command = new Command.HandBack(row.text("hand_back_first"), basis, row.text("department"));
        if (!stage.move(number, command, stage.cast().officer(wrong, stage.random()))) {
            return sign(at);
        }
        var next = stage.pace().later(at, row.urgency(), 15, 120);
        return new Step(next, () -> {
            stage.move(number, new Command.Rule(Ruling.REASSIGN, row.text("department"), ""), stage.desk(centre));
            var signed = stage.pace().later(next, row.urgency(), 10, 300);
            return new Step(signed, () -> sign(signed));
        });
    }

    private @Nullable Step sign(Instant at) {
        var lead = stage.sheet(number).handling().lead();
        if (lead == null) {
            return null;
        }
        var officer = stage.cast().officer(lead, stage.random());
        if (!stage.move(number, new Command.Sign(), officer)) {
            return null;
        }
        coHandlers();
        var contacted = stage.pace().later(at, row.urgency(), 15, 420);
        return new Step(contacted, () -> contact(at, contacted, officer));
    }

    /** Co-handlers do their part as soon as the lead has signed. */
    private void coHandlers() {
        for (var part : stage.sheet(number).handling().parts()) {
            if (!part.lead() && part.status() == AssignmentStatus.WAITING) {
                var officer = stage.cast().officer(part.department(), stage.random());
                stage.move(number, new Command.Sign(), officer);
                if (stage.random().nextInt(3) > 0) {
                    stage.move(number, new Command.Submit(SampleWords.HELPED, List.of()), officer);
                }
            }
        }
    }

    private Step contact(Instant signed, Instant at, Actor officer) {
        if (stage.random().nextInt(20) > 0) {
            stage.move(number, new Command.Contact(SampleWords.CONTACTED), officer);
        }
        var done = stage.pace().finished(signed, row.urgency(), row.complexity());
        var next = done.isAfter(at) ? done : stage.pace().later(at, row.urgency(), 30, 200);
        return new Step(next, () -> submit(next, officer));
    }

    private @Nullable Step submit(Instant at, Actor officer) {
        var sheet = stage.sheet(number);
        if (!stage.move(number, new Command.Submit(row.text("result"), stage.evidence(sheet)), officer)) {
            return null;
        }
        if (stage.sheet(number).status() != Status.UNDER_REVIEW) {
            return followUp(at);
        }
        var next = stage.pace().later(at, row.urgency(), 20, 260);
        return new Step(next, () -> {
            stage.move(number, new Command.Review(true, ""), stage.desk(centre));
            return followUp(next);
        });
    }

    private @Nullable Step followUp(Instant at) {
        if (row.has("stars") && stage.random().nextInt(10) < 7) {
            var rated = stage.pace().whenever(at);
            return new Step(rated, () -> rate(rated));
        }
        if (!row.has("follow_up") && !row.has("stars")) {
            var closed = stage.pace().forgotten(at);
            return new Step(closed, this::close);
        }
        var called = stage.pace().later(at, row.urgency(), 120, 600);
        return new Step(called, () -> call(called, 1));
    }

    /** Nobody called and nobody rated: the house's clockwork closes it. */
    private @Nullable Step close() {
        stage.move(number, new Command.Close(), Actor.SYSTEM);
        return null;
    }

    private @Nullable Step rate(Instant at) {
        stage.move(number, new Command.Rate(row.stars(), row.text("comment")), stage.owner(placing, resident));
        if (row.stars() > 2) {
            return null;
        }
        var called = stage.pace().later(at, row.urgency(), 60, 400);
        return new Step(called, () -> call(called, 1));
    }

    private @Nullable Step call(Instant at, int attempt) {
        var officer = stage.cast().followUp(stage.district(), stage.random());
        return switch (again && row.text("follow_up").equals("UNSOLVED") ? "SOLVED" : row.text("follow_up")) {
            case "UNREACHED" -> notReached(at, attempt, officer);
            case "UNSOLVED" -> unsolved(at, officer);
            default -> solved(at, officer);
        };
    }

    private @Nullable Step notReached(Instant at, int attempt, Actor officer) {
        stage.move(number, new Command.FollowUp(Finding.NOT_REACHED, null, ""), officer);
        var next = stage.pace().later(at, row.urgency(), 230, 400);
        return attempt == 3 ? null : new Step(next, () -> call(next, attempt + 1));
    }

    private @Nullable Step unsolved(Instant at, Actor officer) {
        var command = new Command.FollowUp(Finding.UNSOLVED, Satisfaction.UNSATISFIED, SampleWords.NOT_SOLVED);
        if (!stage.move(number, command, officer) || stage.sheet(number).status() != Status.DISPATCHED) {
            return null;
        }
        again = true;
        var next = stage.pace().later(at, row.urgency(), 20, 200);
        return new Step(next, () -> sign(next));
    }

    private @Nullable Step solved(Instant at, Actor officer) {
        var satisfaction = stage.random().nextInt(6) == 0 ? Satisfaction.FAIRLY : Satisfaction.SATISFIED;
        var moved = stage.move(number, new Command.FollowUp(Finding.SOLVED, satisfaction, ""), officer);
        var rated = stage.pace().whenever(at);
        return moved && row.has("stars") ? new Step(rated, () -> rate(rated)) : null;
    }
}
