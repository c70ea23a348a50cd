package org.linli.sample;

import java.time.Instant;
import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.linli.request.Command;
import org.linli.request.Placing;
import org.linli.request.Urgency;
import org.linli.sample.Timeline.Step;
import org.linli.shared.Actor;
import org.linli.shared.BusinessTime;

/** A request that takes another turn: refused, asked for more, withdrawn, recalled. */
final class Turn {

    private final CSVRecord row;
    private final Stage stage;
    private final Placing placing;
    private final Actor resident;
    private String number = "";

    Turn(CSVRecord row, Stage stage, Placing placing, Actor resident) {
        this.row = row;
        this.stage = stage;
        this.placing = placing;
        this.resident = resident;
    }

    Step from(Instant at) {
        return new Step(at, () -> {
            number = stage.requests().place(placing, resident).number();
            var next = stage.pace().later(at, Urgency.NORMAL, 3, 60);
            return new Step(next, () -> turn(next));
        });
    }

    private @Nullable Step turn(Instant at) {
        var desk = stage.desk(stage.sheet(number).where().centre());
        var said = row.get("said").split("\\|");
        switch (row.get("turn")) {
            case "REFUSE" -> stage.move(number, new Command.Refuse(said[0], said[1], said[2]), desk);
            case "ASK" -> {
                stage.move(number, new Command.AskMore(said[0]), desk);
                var answered = stage.pace().whenever(at);
                return row.get("next").isEmpty() ? null : new Step(answered, () -> supplement());
            }
            case "PETITION" -> petition(said[0], desk);
            case "MERGE" -> merge(said[0], desk);
            case "TRANSFER" -> transfer(said, desk);
            case "WITHDRAW" -> stage.move(number, new Command.Withdraw(said[0]), stage.owner(placing, resident));
            default -> {
                stage.move(number, new Command.Dispatch(said[0], List.of(), ""), desk);
                stage.move(number, new Command.Recall(row.get("next")), desk);
            }
        }
        return null;
    }

    /** A neighbour ordered the same a little later; both hear of the one that is worked on. */
    private void merge(String department, Actor desk) {
        var twin = stage.requests().place(placing, resident).number();
        stage.move(twin, new Command.Merge(number, row.get("next")), desk);
        stage.move(number, new Command.Dispatch(department, List.of(), ""), desk);
        var officer = stage.cast().officer(department, stage.random());
        stage.move(number, new Command.Sign(), officer);
        stage.move(number, new Command.Submit(SampleWords.HELPED, stage.evidence(stage.sheet(number))), officer);
    }

    /** It waits for the centre's word. */
    private void petition(String department, Actor desk) {
        stage.move(number, new Command.Dispatch(department, List.of(), ""), desk);
        var officer = stage.cast().officer(department, stage.random());
        stage.move(number, new Command.Sign(), officer);
        var due = BusinessTime.dateOf(stage.sheet(number).clock().resolveDue());
        stage.move(number, new Command.Extend(stage.pace().workingDay(due, 5), row.get("next"), List.of()), officer);
    }

    private void transfer(String[] said, Actor desk) {
        if (stage.move(number, new Command.Transfer(said[0], said[1]), desk)) {
            stage.move(number, new Command.Answer(row.get("next")), stage.desk(said[0]));
        }
    }

    private @Nullable Step supplement() {
        stage.move(number, new Command.Supplement(row.get("next"), List.of()),
                stage.owner(placing, resident));
        return null;
    }
}
