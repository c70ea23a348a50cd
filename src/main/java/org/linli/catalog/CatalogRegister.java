package org.linli.catalog;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.IntSupplier;
import org.linli.shared.Actor;
import org.linli.shared.BusinessTime;
import org.linli.shared.NotFound;
import org.linli.shared.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The way of a version: written, submitted, approved by somebody else and so published; suspended or ended later. What
 * was published is never written over.
 */
@Component
public class CatalogRegister {

    private final ItemVersions versions;
    private final ServiceCatalog catalog;
    private final TransactionTemplate transaction;
    private final Clock clock;

    CatalogRegister(ItemVersions versions, ServiceCatalog catalog, TransactionTemplate transaction, Clock clock) {
        this.versions = versions;
        this.catalog = catalog;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * All versions of an item, the latest first.
     *
     * @throws NotFound where there is no such item
     */
    public List<ItemVersion> history(String code) {
        var all = versions.list(code);
        if (all.isEmpty()) {
            throw new NotFound("item", code);
        }
        return all;
    }

    /** Drafts and versions in review, the oldest first. @param department whose; empty: all */
    public List<ItemVersion> open(String department, int most) {
        return versions.open(department, most);
    }

    public int countOpen(String department) {
        return versions.countOpen(department);
    }

    /**
     * Keeps a draft: the open one, or a new one on top of what is in force.
     *
     * @throws Refusal NOTHING_CHANGED, or OPEN_VERSION while one is in review
     */
    public void write(String code, ItemTerms terms, Actor author) {
        var latest = history(code).getFirst();
        published(code).filter(before -> before.item().terms().equals(terms)).ifPresent(same -> {
            throw new Refusal("catalog", CatalogReason.NOTHING_CHANGED);
        });
        change(() -> switch (latest.state()) {
            case REVIEW -> throw new Refusal("catalog", CatalogReason.OPEN_VERSION);
            case DRAFT -> versions.rewrite(code, latest.number(), terms, author);
            case PUBLISHED, SUSPENDED, ENDED -> {
                versions.insert(code, latest.number() + 1, today(), terms, author);
                yield 1;
            }
        }, latest);
    }

    public void submit(String code, int number) {
        move(code, number, VersionState.DRAFT, VersionState.REVIEW, "");
    }

    /** Back to whoever wrote it, with a word. */
    public void giveBack(String code, int number, String note) {
        move(code, number, VersionState.REVIEW, VersionState.DRAFT, note);
    }

    /**
     * @param from the first day it holds; today where that is past
     * @throws Refusal OWN_VERSION where the approver wrote it
     */
    public void publish(String code, int number, LocalDate from, Actor approver) {
        var version = get(code, number);
        if (version.isBy(approver.id())) {
            throw new Refusal("catalog", CatalogReason.OWN_VERSION);
        }
        var first = from.isBefore(today()) ? today() : from;
        change(() -> versions.publish(code, number, first, approver), version);
    }

    public void suspend(String code, int number, String why) {
        move(code, number, VersionState.PUBLISHED, VersionState.SUSPENDED, why);
    }

    public void resume(String code, int number) {
        move(code, number, VersionState.SUSPENDED, VersionState.PUBLISHED, "");
    }

    /** For good; its page stays and says so. */
    public void end(String code, int number, String why) {
        move(code, number, get(code, number).state() == VersionState.SUSPENDED ? VersionState.SUSPENDED
                : VersionState.PUBLISHED, VersionState.ENDED, why);
    }

    /** What is in force or comes into force next, whatever drafts lie on top. */
    public Optional<ItemVersion> published(String code) {
        return history(code).stream().filter(version -> version.state().wasPublished()).findFirst();
    }

    private void move(String code, int number, VersionState from, VersionState to, String note) {
        change(() -> versions.move(code, number, from, to, note), get(code, number));
    }

    private void change(IntSupplier writing, ItemVersion seen) {
        Integer changed = transaction.execute(status -> writing.getAsInt());
        if (changed == null || changed == 0) {
            throw new Refusal("catalog", CatalogReason.WRONG_STATE, get(seen.item().code(), seen.number()).state());
        }
        catalog.forget();
    }

    private ItemVersion get(String code, int number) {
        return history(code).stream().filter(version -> version.number() == number).findFirst()
                .orElseThrow(() -> new NotFound("version", code + "/" + number));
    }

    private LocalDate today() {
        return BusinessTime.dateOf(clock.instant());
    }
}
