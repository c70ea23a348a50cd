package org.linli.file.web;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import org.linli.file.FileStorage.Part;
import org.linli.file.FileType;
import org.linli.file.FileViewing;
import org.linli.file.StoredFile;
import org.linli.shared.NotFound;
import org.linli.web.Allow;
import org.linli.web.CurrentActor;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Hands out files. The owning module decides to whom; a browser is kept from running anything in them. */
@Controller
@Allow(anyone = true)
class FileController {

    private static final CacheControl A_WHILE = CacheControl.maxAge(Duration.ofMinutes(10)).cachePrivate();

    private final FileViewing viewing;
    private final CurrentActor currentActor;

    FileController(FileViewing viewing, CurrentActor currentActor) {
        this.viewing = viewing;
        this.currentActor = currentActor;
    }

    @GetMapping("/files/{id}")
    ResponseEntity<Resource> content(@PathVariable UUID id) {
        var file = viewing.get(id, currentActor.get());
        return answer(file, Part.CONTENT, file.type(), file.bytes());
    }

    @GetMapping("/files/{id}/thumbnail")
    ResponseEntity<Resource> thumbnail(@PathVariable UUID id) {
        var file = viewing.get(id, currentActor.get());
        if (!file.type().isPicture()) {
            throw new NotFound("thumbnail of file", id);
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
                .body(new FileContent(file.name(), bytes, () -> viewing.open(file, part)));
    }

    private static ContentDisposition disposition(StoredFile file) {
        var shown = file.type().isPicture() || file.type().isSound();
        return (shown ? ContentDisposition.inline() : ContentDisposition.attachment())
                .filename(file.name(), StandardCharsets.UTF_8).build();
    }
}
