package org.linli.sample;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.linli.calendar.WorkingTime;
import org.linli.request.Command;
import org.linli.request.Queue;
import org.linli.request.RequestLine;
import org.linli.request.RequestLists;
import org.linli.request.Status;
import org.linli.request.Supervision;
import org.linli.sample.Timeline.Step;
import org.linli.shared.BusinessTime;
import org.springframework.stereotype.Component;

/**
 * Supervision in the story: some requests are left lying, the ladder climbs every evening, and yesterday the supervisor had
 * a word about a few.
 */
@Component
record Watch(Supervision supervision, RequestLists lists, SampleTables tables, WorkingTime time) {

    private static final LocalTime EVENING = LocalTime.of(18, 5);
    private static final int WORDS = 3;
    /** Of its own: what supervision does changes nothing in the lives beside it. */
    private static final long SEED = 7;

    List<Step> steps(Stage stage, Instant now, int days) {
        var steps = new ArrayList<Step>();
        var random = new Random(SEED);
        tables.rows("request_left.csv").forEach(row -> steps.add(new Left(row, stage, time, random).from(now)));
        var today = BusinessTime.dateOf(now);
        for (int day = days; day >= 0; day--) {
            var at = today.minusDays(day).atTime(EVENING).atZone(BusinessTime.ZONE).toInstant();
            steps.add(new Step(at, () -> {
                supervision.climb();
                return null;
            }));
        }
        var word = now.minus(Duration.ofHours(20));
        steps.add(new Step(word, () -> new Step(word.plus(Duration.ofHours(17)), answer(stage, speak(stage)))));
        return steps;
    }

    private List<RequestLine> speak(Stage stage) {
        var supervisor = stage.cast().supervisor(stage.district());
        var late = lists.queue(supervisor, Queue.OVERDUE, null, 40).lines().stream()
                .filter(line -> line.status() == Status.IN_PROGRESS).limit(WORDS).toList();
        late.forEach(line -> stage.move(line.number(), new Command.Supervise(0, SampleWords.SUPERVISED), supervisor));
        return late;
    }

    /** One unit says how it goes, the others are still silent. */
    private static Timeline.Next answer(Stage stage, List<RequestLine> asked) {
        return () -> {
            asked.stream().filter(line -> line.lead() != null).limit(1).forEach(line -> stage.move(line.number(),
                    new Command.Progress(SampleWords.PROGRESS, List.of()), stage.cast().officer(line.lead(), new Random(SEED))));
            return null;
        };
    }
}
