package org.linli.sample;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.linli.affair.Affairs;
import org.linli.affair.Applications;
import org.linli.affair.Forms;
import org.linli.calendar.WorkingTime;
import org.linli.catalog.ServiceCatalog;
import org.linli.file.Files;
import org.linli.identity.Accounts;
import org.linli.place.Centres;
import org.linli.shared.BusinessTime;
import org.linli.shared.MovableClock;
import org.springframework.stereotype.Component;

/** Some forty cases in every state, told through the real use cases with a clock that is moved. */
@Component
class AffairStory implements SampleChapter {

    private static final long SEED = 20261128;

    private final Doors doors;
    private final SampleTables tables;
    private final Cast cast;
    private final WorkingTime time;
    private final MovableClock clock;

    AffairStory(Doors doors, SampleTables tables, Cast cast, WorkingTime time, MovableClock clock) {
        this.doors = doors;
        this.tables = tables;
        this.cast = cast;
        this.time = time;
        this.clock = clock;
    }

    /** What a case goes through. */
    @Component
    record Doors(Applications applications, Affairs affairs, Forms forms, ServiceCatalog catalog, Centres centres,
                 Accounts accounts, Files files) {
    }

    @Override
    public String name() {
        return "cases";
    }

    @Override
    public int order() {
        return 120;
    }

    @Override
    public void tell() {
        var random = new Random(SEED);
        var timeline = new Timeline(clock, clock.instant());
        var paper = List.of(SamplePicture.store(doors.files()));
        for (var row : tables.rows("affair_cases.csv")) {
            var life = new AffairLife(row, doors, cast, time, random, paper);
            timeline.add(life.from(morning(Integer.parseInt(row.get("days_ago")), random)));
        }
        timeline.play();
    }

    /** A working day's morning, about that many days ago and never today. */
    private Instant morning(int daysAgo, Random random) {
        var date = time.plusWorkingDays(BusinessTime.dateOf(clock.instant()), -Math.max(1, daysAgo * 5 / 7));
        return BusinessTime.startOf(date).plus(Duration.ofMinutes(9 * 60 + random.nextInt(150)));
    }
}
