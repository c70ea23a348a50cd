package org.linli.request.open311;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.linli.file.Files;
import org.linli.file.Purpose;
import org.linli.shared.Actor;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.util.WebUtils;

/**
 * Pictures that come with a posted request: as a file named {@code media}, as many clients send them, or by the
 * specification's {@code media_url}, which is never fetched from here but handed on to the clerk as a link.
 */
@Component
class PostedMedia {

    private static final String FILE = "media";
    private static final int LONGEST_LINK = 500;

    private final Files files;

    PostedMedia(Files files) {
        this.files = files;
    }

    List<UUID> store(HttpServletRequest http, Actor actor) {
        var multipart = WebUtils.getNativeRequest(http, MultipartHttpServletRequest.class);
        var sent = multipart == null ? null : multipart.getFile(FILE);
        if (sent == null || sent.isEmpty()) {
            return List.of();
        }
        try (var content = sent.getInputStream()) {
            var name = sent.getOriginalFilename();
            return List.of(files.store(content, name == null ? FILE : name, Purpose.REQUEST, actor).id());
        } catch (IOException broken) {
            throw new Problem(HttpStatus.BAD_REQUEST, "request.open311.error.media");
        }
    }

    /** Empty where there is none. */
    String link(HttpServletRequest http) {
        var url = http.getParameter("media_url");
        if (url == null || url.isBlank()) {
            return "";
        }
        if (url.length() > LONGEST_LINK || !url.strip().matches("https?://\\S+")) {
            throw new Problem(HttpStatus.BAD_REQUEST, "request.open311.error.media");
        }
        return url.strip();
    }
}
