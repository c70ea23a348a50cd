package org.linli.file;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file that is kept, cleaned.
 *
 * @param bytes  of the cleaned content
 * @param name   as its owner called it, without path and with the ending of its real type
 * @param width  pixels, of pictures only
 * @param height pixels, of pictures only
 */
public record StoredFile(UUID id, FileType type, long bytes, String name, @Nullable Integer width,
                         @Nullable Integer height) {
}
