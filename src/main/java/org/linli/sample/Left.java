package org.linli.sample;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Random;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.linli.calendar.Limit;
import org.linli.calendar.WorkingTime;
import org.linli.request.Command;
import org.linli.request.Placing;
import org.linli.request.Source;
import org.linli.request.Status;
import org.linli.sample.Timeline.Step;
import org.linli.shared.BusinessTime;

/** A request that its unit signed and left lying until after its limit, or lies there still. */
final class Left {

    /** Of an ordinary matter. */
    private static final int LIMIT_DAYS = 5;
    private static final LocalTime MORNING = LocalTime.of(9, 20);

    private final CSVRecord row;
    private final Stage stage;
    private final WorkingTime time;
    private final Random random;
    private String number = "";

    Left(CSVRecord row, Stage stage, WorkingTime time, Random random) {
        this.row = row;
        this.stage = stage;
        this.time = time;
        this.random = random;
    }

    /** Its limit ended so many working days before the last close, or before the last month ended that was summed up. */
    Step from(Instant now) {
        var anchor = row.get("anchor").equals("month") ? LastMonth.before(now, time).atEndOfMonth().plusDays(1)
                : lastClosed(now);
        var due = time.plusWorkingDays(anchor, -Integer.parseInt(row.get("overdue_days")));
        var placed = time.plusWorkingDays(due, -LIMIT_DAYS);
        return new Step(at(placed), () -> {
            number = place();
            return new Step(at(placed).plusSeconds(2_400), () -> dispatch(at(placed).plusSeconds(7_200), due));
        });
    }

    /** The last working day whose close is over, so that what ends with it is late on whatever day and hour this is told. */
    private LocalDate lastClosed(Instant now) {
        var day = BusinessTime.dateOf(now);
        while (!time.isWorkingDay(day) || !closeOf(day).isBefore(now)) {
            day = day.minusDays(1);
        }
        return day;
    }

    private Instant closeOf(LocalDate workingDay) {
        return time.deadline(at(time.plusWorkingDays(workingDay, -1)), Limit.workingDays(1));
    }

    private String place() {
        var resident = stage.cast().resident(row.get("community_code"), random);
        return stage.requests().place(new Placing(Source.PORTAL, row.get("category"), row.get("title"), row.get("description"),
                new Placing.Where(row.get("community_code"), "", "", null), new Placing.Contact(resident.name(), resident.phone()),
                Placing.Options.USUAL, List.of(), ""), resident.actor()).number();
    }

    private Step dispatch(Instant signs, LocalDate due) {
        var desk = stage.desk(stage.sheet(number).where().centre());
        stage.move(number, new Command.Dispatch(row.get("department"), List.of(), ""), desk);
        var officer = stage.cast().officer(row.get("department"), random);
        return new Step(signs, () -> {
            stage.move(number, new Command.Sign(), officer);
            stage.move(number, new Command.Contact(SampleWords.CONTACTED), officer);
            return row.get("done_days").isEmpty() ? null
                    : new Step(at(time.plusWorkingDays(due, Integer.parseInt(row.get("done_days")))), this::done);
        });
    }

    private @Nullable Step done() {
        var sheet = stage.sheet(number);
        var officer = stage.cast().officer(row.get("department"), random);
        stage.move(number, new Command.Submit(SampleWords.DONE_LATE, stage.evidence(sheet)), officer);
        if (stage.sheet(number).status() == Status.UNDER_REVIEW) {
            stage.move(number, new Command.Review(true, ""), stage.desk(sheet.where().centre()));
        }
        stage.move(number, new Command.FollowUp(Command.Finding.SOLVED, Command.Satisfaction.FAIRLY, ""),
                stage.cast().followUp(stage.district(), random));
        return null;
    }

    private static Instant at(LocalDate date) {
        return date.atTime(MORNING).atZone(BusinessTime.ZONE).toInstant();
    }
}
