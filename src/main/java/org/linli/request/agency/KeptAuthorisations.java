package org.linli.request.agency;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.linli.file.FileKeeper;
import org.linli.file.Purpose;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The written authorisations that were handed in at a counter. */
@Repository
class KeptAuthorisations implements FileKeeper {

    private final JdbcClient jdbc;

    KeptAuthorisations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<Purpose> purposes() {
        return Set.of(Purpose.PAPER);
    }

    @Override
    public Set<UUID> kept(Set<UUID> files, Instant since) {
        return jdbc.sql("select written from request.agency where written = any(:ids)")
                .param("ids", files.toArray(UUID[]::new)).query(UUID.class).list().stream().collect(Collectors.toSet());
    }
}
