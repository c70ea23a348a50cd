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
            case "WITHDRAW" -> stage.move(number, new Command.Withdraw(said[0]), stage.owner(placing, resident));
            default -> {
                stage.move(number, new Command.Dispatch(said[0], List.of(), ""), desk);
                stage.move(number, new Command.Recall(row.get("next")), desk);
            }
        }
        return null;
    }

    private @Nullable Step supplement() {
        stage.move(number, new Command.Supplement(row.get("next"), List.of()),
                stage.owner(placing, resident));
        return null;
    }
}
