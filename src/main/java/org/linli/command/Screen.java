package org.linli.command;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.linli.command.Figures.CentreLoad;
import org.linli.request.EventLog.Position;
import org.linli.setting.Settings;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** The figures of the command screen as they are now; all who look in the same second share one reading. */
@Component
public class Screen {

    /** Lights turn by time alone, so even without news figures grow old. */
    private static final long FRESH_NANOS = Duration.ofSeconds(1).toNanos();
    private static final int MOVES = 40;
    private static final Rates NO_RATES = new Rates(null, null, null, null, null);

    private final Readers readers;
    private final Settings settings;
    private final Clock clock;
    private final TransactionTemplate oneMoment;
    private final AtomicLong rings = new AtomicLong();
    private volatile @Nullable Read last;

    Screen(Readers readers, Settings settings, Clock clock, Bell bell, PlatformTransactionManager transactions) {
        this.readers = readers;
        this.settings = settings;
        this.clock = clock;
        oneMoment = new TransactionTemplate(transactions);
        oneMoment.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        oneMoment.setReadOnly(true);
        bell.onRing(rings::incrementAndGet);
    }

    /** Where the figures come from. */
    @Component
    record Readers(Positions positions, OpenFigures open, DayFigures day, RateFigures rates, TopicFigures topics,
                   MoveRing moves) {
    }

    public Figures now() {
        var read = last;
        return read != null && isFresh(read) ? read.figures : readOnce();
    }

    /**
     * The moves after the event of that id, up to the figures that go with them. Where only few were missed they are
     * among the latest ones of the figures, so that many watchers ask the database for nothing.
     *
     * @param lastId of the last event that was received; nothing is missed by who received none
     */
    public Replay missed(String lastId, Figures figures) {
        var after = Replay.position(lastId);
        var upTo = Replay.position(figures.version());
        if (after.isEmpty() || upTo.isEmpty() || !Replay.isAfter(upTo.get(), after.get())) {
            return Replay.NOTHING;
        }
        var newer = figures.moves().stream().filter(move -> isAfter(move, after.get())).toList();
        if (newer.size() < figures.moves().size()) {
            return new Replay(false, newer.reversed());
        }
        return new Replay(readers.moves.hasForgotten(after.get()), readers.moves.between(after.get(), upTo.get()));
    }

    private static boolean isAfter(Latest move, Position position) {
        return Replay.isAfter(Replay.position(move.id()).orElseThrow(), position);
    }

    public ScreenRules rules() {
        return settings.at(CommandConfig.SCREEN, ScreenTime.at(clock.instant()).today()).value();
    }

    private synchronized Figures readOnce() {
        var read = last;
        if (read != null && isFresh(read)) {
            return read.figures;
        }
        var ring = rings.get();
        var begun = System.nanoTime();
        read = new Read(ring, begun, Objects.requireNonNull(oneMoment.execute(status -> read())));
        last = read;
        return read.figures;
    }

    private boolean isFresh(Read read) {
        return read.ring == rings.get() && System.nanoTime() - read.at < FRESH_NANOS;
    }

    private Figures read() {
        var time = ScreenTime.at(clock.instant());
        var position = readers.positions.get();
        var open = readers.open.count(time);
        var hours = readers.day.hours(time);
        return new Figures(Replay.id(position), time.now(), readers.day.isAnythingKnown(),
                readers.day.today(time), open.piles(), open.lights(), readers.rates.assessment(time),
                readers.rates.promises(time, readers.open.overdueByDepartment(time)), centres(time, open), hours,
                readers.topics.topics(time, rules()), readers.topics.categories(time, rules()), readers.day.sources(time),
                readers.open.late(time), readers.moves.latest(MOVES));
    }

    private List<CentreLoad> centres(ScreenTime time, OpenFigures.Counted counted) {
        var open = counted.openByCentre();
        var overdue = counted.overdueByCentre();
        var today = readers.day.byCentre(time);
        var rates = readers.rates.byCentre(time);
        var centres = new TreeSet<>(open.keySet());
        centres.addAll(today.keySet());
        centres.addAll(rates.keySet());
        return centres.stream().map(centre -> {
            var counts = today.getOrDefault(centre, new int[2]);
            return new CentreLoad(centre, open.getOrDefault(centre, 0), overdue.getOrDefault(centre, 0), counts[0],
                    counts[1], rates.getOrDefault(centre, NO_RATES));
        }).toList();
    }

    /** @param ring how often the bell had rung when it was begun */
    private record Read(long ring, long at, Figures figures) {
    }
}
