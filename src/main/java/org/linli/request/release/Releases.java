package org.linli.request.release;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table {@code request.release}. */
@Component
public class Releases {

    private final JdbcClient jdbc;

    Releases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Released> find(UUID request) {
        return jdbc.sql("select text, pictures, released_by, released_at from request.release where request_id = ?")
                .param(request).query(Releases::read).optional();
    }

    /** Whether that picture of that request is public now. */
    public boolean shows(String number, UUID picture) {
        return jdbc.sql("""
                select exists (select from request.release p join request.service_request r on r.id = p.request_id
                                where r.number = ? and not r.confidential and ? = any (p.pictures))
                """).param(number).param(picture).query(Boolean.class).single();
    }

    void keep(UUID request, String words, List<UUID> pictures, UUID by, Instant now) {
        jdbc.sql("""
                insert into request.release (request_id, text, pictures, released_by, released_at) values (?, ?, ?, ?, ?)
                on conflict (request_id) do update set text = excluded.text, pictures = excluded.pictures,
                       released_by = excluded.released_by, released_at = excluded.released_at
                """).param(request).param(words).param(pictures.toArray(UUID[]::new)).param(by)
                .param(now.atOffset(ZoneOffset.UTC)).update();
    }

    boolean remove(UUID request) {
        return jdbc.sql("delete from request.release where request_id = ?").param(request).update() > 0;
    }

    private static Released read(ResultSet row, int number) throws SQLException {
        return new Released(row.getString(1), Arrays.asList((UUID[]) row.getArray(2).getArray()),
                row.getObject(3, UUID.class), row.getObject(4, OffsetDateTime.class).toInstant());
    }
}
