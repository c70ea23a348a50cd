package org.linli.affair;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.linli.file.FileKeeper;
import org.linli.file.Purpose;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The files of cases. */
@Repository
class KeptPapers implements FileKeeper {

    private final JdbcClient jdbc;

    KeptPapers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<Purpose> purposes() {
        return Set.of(Purpose.PAPER);
    }

    @Override
    public Set<UUID> kept(Set<UUID> files, Instant since) {
        return jdbc.sql("""
                select f.id from affair.handed_in h cross join unnest(h.files) as f(id)
                 where h.files && :ids and f.id = any(:ids)""")
                .param("ids", files.toArray(UUID[]::new)).query(UUID.class).list().stream().collect(Collectors.toSet());
    }
}
