package org.linli.place;

import org.linli.database.Remembered;
import org.linli.shared.imports.Imported;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;

/** The register in memory: small, asked for by every request, refreshed when it changes on any node. */
@Component
class GazetteerCache {

    private final Remembered<Gazetteer> remembered;

    GazetteerCache(JdbcClient jdbc, PlatformTransactionManager transactions, GazetteerReader reader) {
        remembered = new Remembered<>(jdbc, transactions, "place", reader::read);
    }

    Gazetteer now() {
        return remembered.get();
    }

    @EventListener
    void imported(Imported imported) {
        forget();
    }

    /** After a change was committed. */
    void forget() {
        remembered.forget();
    }
}
