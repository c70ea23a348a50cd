package org.linli.request.engine;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The erasable part of a request as it is stored. */
record Content(String title, String description, String address, @Nullable String estate, byte @Nullable [] name,
               byte @Nullable [] phone, List<UUID> files, @Nullable Double lon, @Nullable Double lat) {

    static Content of(Row row) throws SQLException {
        return new Content(row.mustText("title"), row.mustText("description"), row.mustText("address"),
                row.text("estate"), row.bytes("contact_name"), row.bytes("contact_phone"),
                List.of((UUID[]) row.rows().getArray("files").getArray()), row.maybeDecimal("lon"),
                row.maybeDecimal("lat"));
    }
}
