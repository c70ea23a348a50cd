package org.linli.file;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.linli.file.FileStorage.Part;
import org.linli.shared.NotFound;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * Hands out a file so that a browser runs nothing in it. To whom is not asked here: a file has one address, below that
 * of the thing it belongs to, and whoever may see the thing there may see the file.
 */
@Component
public class FileAnswers {

    private static final CacheControl A_WHILE = CacheControl.maxAge(Duration.ofMinutes(10)).cachePrivate();

    private final FileStorage storage;

    FileAnswers(FileStorage storage) {
        this.storage = storage;
    }

    public ResponseEntity<Resource> content(StoredFile file) {
        return answer(file, Part.CONTENT, file.type(), file.bytes());
    }

    /** @throws NotFound for what is no picture */
    public ResponseEntity<Resource> thumbnail(StoredFile file) {
        if (!file.type().isPicture()) {
            throw new NotFound("thumbnail of file", file.id());
        }
        return answer(file, Part.THUMBNAIL, FileType.JPEG, -1);
    }

    private ResponseEntity<Resource> answer(StoredFile file, Part part, FileType type, long bytes) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(type.mediaType()))
                .eTag(file.id() + "-" + part.name().toLowerCase())
                .cacheControl(A_WHILE)
                .header("Content-Disposition", disposition(file).toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .body(new FileContent(file.name(), bytes, () -> storage.read(file.id(), part)));
    }

    private static ContentDisposition disposition(StoredFile file) {
        var shown = file.type().isPicture() || file.type().isSound();
        return (shown ? ContentDisposition.inline() : ContentDisposition.attachment())
                .filename(file.name(), StandardCharsets.UTF_8).build();
    }
}
