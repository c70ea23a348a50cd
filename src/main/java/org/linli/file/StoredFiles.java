package org.linli.file;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.linli.shared.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class StoredFiles {

    private final JdbcClient jdbc;

    StoredFiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(StoredFile file, Purpose purpose, Actor by, Instant now) {
        jdbc.sql("""
                insert into file.stored_file (id, purpose, type, bytes, name, width, height, stored_by, stored_at)
                values (:id, :purpose, :type, :bytes, :name, :width, :height, :by, :now)
                """)
                .param("id", file.id()).param("purpose", purpose.name()).param("type", file.type().name())
                .param("bytes", file.bytes()).param("name", file.name())
                .param("width", file.width()).param("height", file.height())
                .param("by", by.id()).param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<StoredFile> find(UUID id) {
        return jdbc.sql("select id, type, bytes, name, width, height from file.stored_file where id = ?")
                .param(id).query(StoredFile.class).optional();
    }
}
