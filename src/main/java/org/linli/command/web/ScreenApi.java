package org.linli.command.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.linli.command.Figures;
import org.linli.command.Screen;
import org.linli.shared.ApiRight;
import org.linli.shared.Role;
import org.linli.web.Allow;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The figures for programs: numbers and codes only. */
@RestController
@RequestMapping("/api/v1/screen")
@Allow(value = {Role.COMMANDER, Role.SUPERVISOR, Role.DISTRICT_ADMIN, Role.AUDITOR}, key = ApiRight.SCREEN_READ)
class ScreenApi {

    private final Screen screen;
    private final ScreenStream stream;

    ScreenApi(Screen screen, ScreenStream stream) {
        this.screen = screen;
        this.stream = stream;
    }

    @GetMapping
    Figures now() {
        return screen.now();
    }

    /**
     * Server-sent events: a {@code move} for each step, {@code figures} with the same content as the snapshot after them,
     * and {@code beat} at least every five seconds. After a break the moves that were missed come first, oldest first;
     * {@code gap} before them says that the break was too long for all of them.
     *
     * @param lastId of the last event that was received; where nothing has happened since, only beats follow
     * @param after  the same, for a first connection that has a snapshot already
     */
    @GetMapping(path = "/stream", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    void stream(@RequestHeader(name = "Last-Event-ID", defaultValue = "") String lastId,
                @RequestParam(defaultValue = "") String after, HttpServletResponse response) {
        response.setContentType("text/event-stream;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Accel-Buffering", "no");
        try {
            stream.serve(response.getOutputStream(), lastId.isEmpty() ? after : lastId);
        } catch (IOException watcherHasGone) {
            // that is how streams end
        }
    }
}
