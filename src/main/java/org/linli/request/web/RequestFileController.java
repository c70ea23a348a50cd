package org.linli.request.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import org.linli.file.FileStorage;
import org.linli.file.FileStorage.Part;
import org.linli.file.FileType;
import org.linli.file.Files;
import org.linli.file.StoredFile;
import org.linli.request.RequestSheet;
import org.linli.request.Requests;
import org.linli.shared.NotFound;
import org.linli.web.Allow;
import org.linli.web.Page;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Files of a request, for whoever may see the request and only those that its sheet shows them; and those of a form
 * that is still being filled in, for the session that sent them.
 */
@Controller
@Allow(anyone = true)
class RequestFileController {

    private static final CacheControl A_WHILE = CacheControl.maxAge(Duration.ofMinutes(10)).cachePrivate();

    private final Requests requests;
    private final Files files;
    private final FileStorage storage;
    private final FormFiles uploads;

    RequestFileController(Requests requests, Files files, FileStorage storage, FormFiles uploads) {
        this.requests = requests;
        this.files = files;
        this.storage = storage;
        this.uploads = uploads;
    }

    @GetMapping("/requests/{number:LL\\d+}/files/{id}")
    ResponseEntity<Resource> content(Page page, @PathVariable String number, @PathVariable UUID id,
                                     HttpServletRequest request) throws IOException {
        return answer(shown(page, number, id, request), Part.CONTENT);
    }

    @GetMapping("/requests/{number:LL\\d+}/files/{id}/thumbnail")
    ResponseEntity<Resource> thumbnail(Page page, @PathVariable String number, @PathVariable UUID id,
                                       HttpServletRequest request) throws IOException {
        return answer(shown(page, number, id, request), Part.THUMBNAIL);
    }

    @GetMapping("/requests/new/files/{id}")
    ResponseEntity<Resource> fresh(@PathVariable UUID id, HttpServletRequest request) throws IOException {
        if (!uploads.isOwn(request, id)) {
            throw new NotFound("file", id);
        }
        var file = files.get(id);
        return answer(file, file.type().isPicture() ? Part.THUMBNAIL : Part.CONTENT);
    }

    private StoredFile shown(Page page, String number, UUID id, HttpServletRequest request) {
        var sheet = requests.get(number, OpenedRequests.caller(request, page.actor(), number));
        if (!shows(sheet, id)) {
            throw new NotFound("file", id);
        }
        return files.get(id);
    }

    private static boolean shows(RequestSheet sheet, UUID id) {
        return sheet.head().files().contains(id)
                || sheet.timeline().stream().anyMatch(entry -> entry.files().contains(id));
    }

    private ResponseEntity<Resource> answer(StoredFile file, Part part) throws IOException {
        if (part == Part.THUMBNAIL && !file.type().isPicture()) {
            throw new NotFound("thumbnail of file", file.id());
        }
        var type = part == Part.THUMBNAIL ? FileType.JPEG : file.type();
        var inline = file.type().isPicture() || file.type().isSound();
        var disposition = (inline ? ContentDisposition.inline() : ContentDisposition.attachment())
                .filename(file.name(), StandardCharsets.UTF_8).build();
        try (var content = storage.read(file.id(), part)) {
            return ResponseEntity.ok().contentType(MediaType.parseMediaType(type.mediaType())).cacheControl(A_WHILE)
                    .header("Content-Disposition", disposition.toString())
                    .header("X-Content-Type-Options", "nosniff")
                    .header("Content-Security-Policy", "default-src 'none'; sandbox")
                    .header("Cross-Origin-Resource-Policy", "same-origin")
                    .body(new ByteArrayResource(content.readAllBytes()));
        }
    }
}
