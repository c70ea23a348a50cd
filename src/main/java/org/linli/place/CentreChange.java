package org.linli.place;

import java.util.List;
import java.util.function.Consumer;
import org.linli.shared.Actor;
import org.linli.shared.NotFound;
import org.linli.shared.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** One change of a centre: in one transaction, on the version that was seen, kept in its history. */
@Component
class CentreChange {

    private final CentreReader reader;
    private final CentreRows rows;
    private final PlaceChanges history;
    private final GazetteerCache cache;
    private final TransactionTemplate transaction;

    CentreChange(CentreReader reader, CentreRows rows, PlaceChanges history, GazetteerCache cache,
                 TransactionTemplate transaction) {
        this.reader = reader;
        this.rows = rows;
        this.history = history;
        this.cache = cache;
        this.transaction = transaction;
    }

    /** @throws Refusal CHANGED_MEANWHILE where somebody else was faster */
    void of(Seen seen, ChangeKind what, String detail, Actor actor, Consumer<Centre> work) {
        transaction.executeWithoutResult(status -> {
            if (!rows.touch(seen)) {
                throw rows.exists(seen.slug()) ? new Refusal("place", PlaceReason.CHANGED_MEANWHILE)
                        : new NotFound("centre", seen.slug());
            }
            work.accept(read(seen.slug()));
            history.add(seen.slug(), what, detail, actor);
            unqualifyIfIncomplete(seen.slug(), actor);
        });
        cache.forget();
    }

    void create(String slug, Actor actor, Runnable work) {
        transaction.executeWithoutResult(status -> {
            work.run();
            history.add(slug, ChangeKind.CREATED, "", actor);
        });
        cache.forget();
    }

    List<CentreFunction> missing(Centre centre) {
        return centre.missing(rows.functions());
    }

    private void unqualifyIfIncomplete(String slug, Actor actor) {
        var centre = read(slug);
        if (centre.qualified() && !missing(centre).isEmpty()) {
            rows.qualified(slug, false);
            history.add(slug, ChangeKind.NOT_QUALIFIED, "", actor);
        }
    }

    /** As the transaction at hand sees it. */
    private Centre read(String slug) {
        return reader.list().stream().filter(centre -> centre.slug().equals(slug)).findFirst().orElseThrow();
    }
}
