package org.linli.catalog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.linli.catalog.ImportedVersions.Standing;
import org.linli.catalog.IntakeRun.State;
import org.linli.shared.Actor;
import org.linli.shared.BusinessTime;
import org.linli.shared.Ids;
import org.linli.shared.NotFound;
import org.linli.shared.Refusal;
import org.linli.shared.imports.SheetStream;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Lists of items as whole files, of any length: read in the background row by row and compared with what is kept; then
 * submitted and, by somebody else, published or taken back as a whole. Nothing of a list with a mistake is kept.
 */
@Component
public class ItemIntake {

    private static final Duration SILENT = Duration.ofMinutes(10);
    private static final Duration KEPT = Duration.ofDays(90);

    private final IntakeRuns runs;
    private final IntakeRows rows;
    private final ImportedVersions versions;
    private final ServiceCatalog catalog;
    private final TransactionTemplate transaction;
    private final Clock clock;
    /** One list at a time a node. */
    private final Semaphore reading = new Semaphore(1);

    ItemIntake(IntakeRuns runs, IntakeRows rows, ImportedVersions versions, ServiceCatalog catalog,
               TransactionTemplate transaction, Clock clock) {
        this.runs = runs;
        this.rows = rows;
        this.versions = versions;
        this.catalog = catalog;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Begins to read; what becomes of it stands in {@link #get}.
     *
     * @param file       is removed when it was read
     * @param department whose items it may name; empty: all
     */
    public UUID begin(String fileName, Path file, String department, Actor person) {
        var id = Ids.next();
        runs.begin(id, fileName, person, department, clock.instant());
        Thread.ofVirtual().name("catalog-intake").start(() -> read(id, fileName, file, department));
        return id;
    }

    /** @throws NotFound where there is none, or it is another department's */
    public IntakeRun get(UUID id, String department) {
        var run = runs.get(id);
        if (!department.isEmpty() && !department.equals(run.department())) {
            throw new NotFound("list of items", id);
        }
        return run;
    }

    /** The latest first. @param department whose; empty: all */
    public List<IntakeRun> list(String department) {
        return runs.list(department);
    }

    public List<IntakeRun.Difference> differences(UUID id, int from, int most) {
        return rows.differences(id, from, most);
    }

    /** The next ones in the file's order. @param after the last one seen; null: from the first on */
    public List<IntakeRun.Difference> differences(UUID id, IntakeRun.@Nullable Difference after, int most) {
        return rows.differences(id, after == null ? "" : after.sheet(), after == null ? -1 : after.line(), most);
    }

    /** In the file's order. @param after position of the last one seen, -1 for the first */
    public List<IntakeRun.Problem> problems(UUID id, int after, int most) {
        return runs.problems(id, after, most);
    }

    /**
     * Every difference waits for approval from now on.
     *
     * @throws Refusal STALE_LIST where an item got another version since; DECIDED where it was submitted already
     */
    public void submit(UUID id, Actor author) {
        transaction.executeWithoutResult(status -> {
            move(id, State.CHECKED, State.SUBMITTED);
            if (rows.isStale(id)) {
                throw new Refusal("catalog", CatalogReason.STALE_LIST);
            }
            rows.submit(id, author, today(), clock.instant().atOffset(ZoneOffset.UTC));
        });
    }

    /**
     * @param from the first day it holds; today where that is past
     * @throws Refusal OWN_VERSION where the approver brought the list; DECIDED where somebody decided before
     */
    public void publish(UUID id, LocalDate from, Actor approver) {
        if (runs.get(id).isBy(approver.id())) {
            throw new Refusal("catalog", CatalogReason.OWN_VERSION);
        }
        var first = from.isBefore(today()) ? today() : from;
        transaction.executeWithoutResult(status -> {
            move(id, State.SUBMITTED, State.PUBLISHED);
            runs.decided(id, approver, clock.instant());
            rows.publish(id, first, approver, clock.instant().atOffset(ZoneOffset.UTC));
        });
        catalog.renew();
    }

    /** Nothing of it is kept: before it was submitted or while it waits. */
    public void drop(UUID id) {
        transaction.executeWithoutResult(status -> {
            if (!runs.move(id, State.CHECKED, State.DROPPED, clock.instant())) {
                move(id, State.SUBMITTED, State.DROPPED);
                rows.takeBack(id);
            }
            runs.decided(id, null, clock.instant());
        });
    }

    void sweep() {
        runs.giveUp(clock.instant().minus(SILENT));
        runs.sweep(clock.instant().minus(KEPT));
    }

    private void move(UUID id, State from, State to) {
        if (!runs.move(id, from, to, clock.instant())) {
            throw new Refusal("catalog", CatalogReason.DECIDED);
        }
    }

    private void read(UUID id, String fileName, Path file, String department) {
        reading.acquireUninterruptibly();
        try {
            var each = new IntakeReading(fileName, rows.departments(), department, new Kept(id));
            SheetStream.read(fileName, file, each);
            each.end();
            runs.move(id, State.READING, runs.get(id).problems() > 0 ? State.REFUSED : State.CHECKED, clock.instant());
        } catch (IOException | RuntimeException broken) {
            LoggerFactory.getLogger(ItemIntake.class).error("list of items {} was not read to its end", id, broken);
            runs.move(id, State.READING, State.FAILED, clock.instant());
        } finally {
            reading.release();
            remove(file);
        }
    }

    private static void remove(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private LocalDate today() {
        return BusinessTime.dateOf(clock.instant());
    }

    /** One run's rows, each batch in a transaction of its own, so that its progress is seen. */
    private final class Kept implements IntakeReading.Store {

        private final UUID run;
        private int problems;

        Kept(UUID run) {
            this.run = run;
        }

        @Override
        public Map<String, Standing> standing(Collection<String> codes) {
            return versions.standing(codes);
        }

        @Override
        public Map<String, Long> earlier(Collection<String> codes) {
            return rows.lines(run, codes);
        }

        @Override
        public void keep(IntakeReading.Batch batch) {
            transaction.executeWithoutResult(status -> {
                rows.insert(run, batch.rows());
                runs.tell(run, problems, batch.problems());
                runs.count(run, batch, clock.instant());
            });
            problems += batch.problems().size();
        }
    }
}
