package org.linli.request.open311;

import java.io.IOException;
import java.time.Duration;
import java.util.UUID;
import org.linli.file.Files;
import org.linli.request.release.Releases;
import org.linli.shared.NotFound;
import org.linli.web.Allow;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The pictures that {@code media_url} points to: released ones only, gone a minute after they are withdrawn. */
@RestController
@Allow(anyone = true)
class Open311Media {

    private static final CacheControl SHORT = CacheControl.maxAge(Duration.ofMinutes(1)).cachePublic();

    private final Releases releases;
    private final Files files;

    Open311Media(Releases releases, Files files) {
        this.releases = releases;
        this.files = files;
    }

    @GetMapping("/open311/v2/media/{number}/{id}")
    ResponseEntity<byte[]> picture(@PathVariable String number, @PathVariable UUID id) throws IOException {
        if (!releases.shows(number, id)) {
            throw new NotFound("file", id);
        }
        try (var content = files.open(id)) {
            return ResponseEntity.ok().contentType(MediaType.parseMediaType(files.get(id).type().mediaType()))
                    .cacheControl(SHORT).header("X-Content-Type-Options", "nosniff")
                    .header("Access-Control-Allow-Origin", "*")
                    .header("Content-Security-Policy", "default-src 'none'; sandbox").body(content.readAllBytes());
        }
    }
}
