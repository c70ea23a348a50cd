package org.linli.sample;

import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.linli.request.Caller;
import org.linli.request.Command;
import org.linli.request.PetitionKind;
import org.linli.request.RequestSheet;
import org.linli.shared.Actor;
import org.linli.shared.BusinessTime;

/**
 * What happens beside the way of the sample's requests: more time, pauses, help, reminders, supervision. It has chances of
 * its own, so that the lives go the way they went without.
 */
final class Asides {

    private static final long SEED = 3505021;
    private static final int OF = 40;

    private final Stage stage;
    private final Random random = new Random(SEED);

    Asides(Stage stage) {
        this.stage = stage;
    }

    /** @return what the unit asks for, or null where it asks for nothing */
    @Nullable PetitionKind ask(String number, Instant at, Actor officer) {
        var sheet = stage.sheet(number);
        var today = BusinessTime.dateOf(at);
        var asked = switch (random.nextInt(OF)) {
            case 0, 1, 2, 3 -> new Command.Extend(stage.pace().workingDay(BusinessTime.dateOf(sheet.clock().resolveDue()),
                    2 + random.nextInt(6)), SampleWords.MORE_TIME.get(random.nextInt(SampleWords.MORE_TIME.size())), List.of());
            case 4, 5 -> new Command.Suspend(today.plusDays(9 + random.nextInt(40)), SampleWords.PAUSE, List.of());
            case 6 -> new Command.AskHelp(helper(sheet), SampleWords.HELP_NEEDED);
            case 7 -> new Command.Exclude(SampleWords.NOT_OURS);
            case 8, 9, 10 -> new Command.Progress(SampleWords.PROGRESS, List.of());
            default -> null;
        };
        if (asked == null || !stage.move(number, asked, officer)) {
            return null;
        }
        return switch (asked) {
            case Command.Extend e -> PetitionKind.EXTENSION;
            case Command.Suspend s -> PetitionKind.SUSPENSION;
            case Command.AskHelp h -> PetitionKind.CO_HANDLING;
            case Command.Exclude x -> PetitionKind.EXCLUSION;
            default -> null;
        };
    }

    private static String helper(RequestSheet sheet) {
        return "urban".equals(sheet.handling().lead()) ? "housing" : "urban";
    }

    void decide(String number, PetitionKind kind, @Nullable String centre) {
        var grant = random.nextInt(5) > 0;
        var who = kind == PetitionKind.EXCLUSION ? stage.cast().supervisor(stage.district()) : stage.desk(centre);
        stage.move(number, new Command.Decide(kind, grant, grant ? SampleWords.GRANTED : SampleWords.DENIED), who);
    }

    /** Who waits for long asks where it stays; what is late is supervision's. */
    void wait(String number, Instant at, Command.Remind reminder, Caller owner) {
        var sheet = stage.sheet(number);
        var late = at.isAfter(sheet.clock().resolveDue());
        if (random.nextInt(late ? 2 : 14) == 0) {
            stage.move(number, reminder, owner);
        }
        if (late && random.nextInt(2) == 0) {
            stage.move(number, new Command.Supervise(0, SampleWords.SUPERVISED), stage.cast().supervisor(stage.district()));
        }
    }
}
