package org.linli.file;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Removes what was sent with a form that was never finished. Each file is looked at once: it is kept for good, or gone. */
@Component
public class AbandonedFiles {

    /** Longer than anybody stays signed in with a form open. */
    static final Duration UNFINISHED = Duration.ofDays(1);

    private static final Logger LOG = LoggerFactory.getLogger(AbandonedFiles.class);
    private static final int BATCH = 500;

    private final JdbcClient jdbc;
    private final FileStorage storage;
    private final List<FileKeeper> keepers;
    private final Clock clock;

    AbandonedFiles(JdbcClient jdbc, FileStorage storage, List<FileKeeper> keepers, Clock clock) {
        this.jdbc = jdbc;
        this.storage = storage;
        this.keepers = keepers;
        this.clock = clock;
    }

    /** @return whether there may be more to look at */
    @Transactional
    public boolean removeSome() {
        var old = unsettled();
        if (old.isEmpty()) {
            return false;
        }
        var ids = old.stream().map(Unsettled::id).collect(Collectors.toSet());
        var since = old.getFirst().storedAt();
        var kept = new HashSet<UUID>();
        keepers.forEach(keeper -> kept.addAll(keeper.kept(ids, since)));
        kept.retainAll(ids);
        jdbc.sql("update file.stored_file set kept = true where id = any(?)").param(kept.toArray(UUID[]::new)).update();
        ids.removeAll(kept);
        remove(ids);
        return old.size() == BATCH;
    }

    private List<Unsettled> unsettled() {
        var purposes = keepers.stream().flatMap(keeper -> keeper.purposes().stream()).map(Enum::name).distinct();
        return jdbc.sql("""
                        select id, stored_at from file.stored_file
                        where not kept and stored_at < ? and purpose = any(?) order by stored_at limit ?
                        for update skip locked
                        """)
                .params(clock.instant().minus(UNFINISHED).atOffset(ZoneOffset.UTC), purposes.toArray(String[]::new), BATCH)
                .query((row, n) -> new Unsettled(row.getObject(1, UUID.class), row.getTimestamp(2).toInstant())).list();
    }

    private void remove(Set<UUID> ids) {
        ids.forEach(storage::remove);
        var gone = jdbc.sql("delete from file.stored_file where id = any(?)").param(ids.toArray(UUID[]::new)).update();
        if (gone > 0) {
            LOG.info("{} files of unfinished forms were removed", gone);
        }
    }

    private record Unsettled(UUID id, Instant storedAt) {
    }
}
