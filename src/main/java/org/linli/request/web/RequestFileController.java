package org.linli.request.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.linli.file.FileAnswers;
import org.linli.file.Files;
import org.linli.file.StoredFile;
import org.linli.request.RequestSheet;
import org.linli.request.Requests;
import org.linli.shared.NotFound;
import org.linli.web.Allow;
import org.linli.web.Page;
import org.springframework.core.io.Resource;
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

    private final Requests requests;
    private final Files files;
    private final FileAnswers answers;
    private final FormFiles uploads;

    RequestFileController(Requests requests, Files files, FileAnswers answers, FormFiles uploads) {
        this.requests = requests;
        this.files = files;
        this.answers = answers;
        this.uploads = uploads;
    }

    @GetMapping("/requests/{number:LL\\d+}/files/{id}")
    ResponseEntity<Resource> content(Page page, @PathVariable String number, @PathVariable UUID id,
                                     HttpServletRequest request) {
        return answers.content(shown(page, number, id, request));
    }

    @GetMapping("/requests/{number:LL\\d+}/files/{id}/thumbnail")
    ResponseEntity<Resource> thumbnail(Page page, @PathVariable String number, @PathVariable UUID id,
                                       HttpServletRequest request) {
        return answers.thumbnail(shown(page, number, id, request));
    }

    @GetMapping("/requests/new/files/{id}")
    ResponseEntity<Resource> fresh(@PathVariable UUID id, HttpServletRequest request) {
        if (!uploads.isOwn(request, id)) {
            throw new NotFound("file", id);
        }
        var file = files.get(id);
        return file.type().isPicture() ? answers.thumbnail(file) : answers.content(file);
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
}
