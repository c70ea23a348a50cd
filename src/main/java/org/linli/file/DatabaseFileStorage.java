package org.linli.file;

import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.linli.shared.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Contents as rows of at most 256 KiB, so that a large file is never in memory as a whole when it is handed out. */
@Component
class DatabaseFileStorage implements FileStorage {

    private static final int CHUNK = 256 * 1024;

    private final JdbcClient jdbc;

    DatabaseFileStorage(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void write(UUID id, Part part, byte[] content) {
        for (int number = 0, from = 0; from < content.length || number == 0; number++, from += CHUNK) {
            jdbc.sql("insert into file.chunk (file_id, part, number, content) values (?, ?, ?, ?)")
                    .params(id, part.name(), number, Arrays.copyOfRange(content, from, Math.min(from + CHUNK, content.length)))
                    .update();
        }
    }

    @Override
    public InputStream read(UUID id, Part part) {
        var first = chunk(id, part, 0).orElseThrow(() -> new NotFound("file", id));
        return new ChunkStream(first, CHUNK, number -> chunk(id, part, number).orElse(null));
    }

    @Override
    public void remove(UUID id) {
        jdbc.sql("delete from file.chunk where file_id = ?").param(id).update();
    }

    private Optional<byte[]> chunk(UUID id, Part part, int number) {
        return jdbc.sql("select content from file.chunk where file_id = ? and part = ? and number = ?")
                .params(id, part.name(), number).query(byte[].class).optional();
    }
}
