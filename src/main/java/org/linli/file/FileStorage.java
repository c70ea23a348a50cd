package org.linli.file;

import java.io.InputStream;
import java.util.UUID;

/** Where contents lie: in PostgreSQL here, or in a store of objects by another adapter. Contents never change. */
public interface FileStorage {

    /** The content itself, or the small picture of it. */
    enum Part { CONTENT, THUMBNAIL }

    void write(UUID id, Part part, byte[] content);

    /** @throws org.linli.shared.NotFound where nothing was written */
    InputStream read(UUID id, Part part);

    /** Every part of it; nothing happens where there is none. */
    void remove(UUID id);
}
