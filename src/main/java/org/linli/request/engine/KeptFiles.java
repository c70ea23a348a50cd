package org.linli.request.engine;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.linli.file.FileKeeper;
import org.linli.file.Purpose;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The files of requests: those that came with the order, and those that came with a move. */
@Repository
class KeptFiles implements FileKeeper {

    /** Clocks of several machines differ, by far less. */
    private static final Duration APART = Duration.ofHours(1);

    private final JdbcClient jdbc;

    KeptFiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<Purpose> purposes() {
        return Set.of(Purpose.REQUEST, Purpose.EVIDENCE);
    }

    /** A move is made after its files were stored. */
    @Override
    public Set<UUID> kept(Set<UUID> files, Instant since) {
        return jdbc.sql("""
                        select f.id from request.content c cross join unnest(c.files) as f(id)
                        where c.files <> '{}' and c.files && :ids and f.id = any(:ids)
                        union
                        select f.id::uuid from request.request_event e
                        cross join unnest(string_to_array(e.detail ->> 'files', ',')) as f(id)
                        where e.at >= :from and e.detail ->> 'files' <> '' and f.id::uuid = any(:ids)
                        """)
                .param("from", since.minus(APART).atOffset(ZoneOffset.UTC)).param("ids", files.toArray(UUID[]::new))
                .query(UUID.class).list().stream().collect(Collectors.toSet());
    }
}
