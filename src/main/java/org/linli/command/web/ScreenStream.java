package org.linli.command.web;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.linli.command.Bell;
import org.linli.command.Figures;
import org.linli.command.Replay;
import org.linli.command.Screen;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Sends the figures to everybody who watches: at once when the bell rings, and whenever a light has turned by time
 * alone. First every move that the watcher has not had yet, then the figures with all of them in. Each event carries its
 * place in the log as its id: whoever breaks off anywhere and comes back with that id gets the rest, nothing twice.
 */
@Component
class ScreenStream implements SmartLifecycle {

    private static final Duration HEARTBEAT = Duration.ofSeconds(5);
    /** Then the browser comes back by itself, and is asked again who it is. */
    private static final Duration LIFE = Duration.ofMinutes(10);

    private final Screen screen;
    private final JsonMapper json;
    private final Clock clock;
    private final Object news = new Object();
    private long rings;
    private volatile boolean running;
    private volatile @Nullable Written written;

    ScreenStream(Screen screen, Bell bell, JsonMapper json, Clock clock) {
        this.screen = screen;
        this.json = json;
        this.clock = clock;
        bell.onRing(this::wake);
    }

    /**
     * Writes until the watcher goes, the stream's life ends or the program stops.
     *
     * @param lastId of the last event that the watcher received, empty where there was none
     */
    void serve(OutputStream out, String lastId) throws IOException {
        var end = System.nanoTime() + LIFE.toNanos();
        write(out, "retry: 2000\n\n");
        Figures sent = null;
        var last = lastId;
        long heard = rings();
        while (running && !Thread.currentThread().isInterrupted() && System.nanoTime() < end) {
            var figures = screen.now();
            if (Replay.isNewer(figures.version(), last) || sent != null && haveLightsTurned(sent, figures)) {
                write(out, moves(screen.missed(last, figures)) + event(figures.version(), "figures", written(figures)));
                last = figures.version();
            } else {
                write(out, "event: beat\ndata: " + json.writeValueAsString(new Beat(clock.instant())) + "\n\n");
            }
            sent = figures;
            heard = await(heard);
        }
    }

    private String moves(Replay missed) {
        var text = new StringBuilder(missed.gap() ? "event: gap\ndata: {}\n\n" : "");
        missed.moves().forEach(move -> text.append(event(move.id(), "move", json.writeValueAsString(move))));
        return text.toString();
    }

    private static String event(String id, String name, String data) {
        return "id: " + id + "\nevent: " + name + "\ndata: " + data + "\n\n";
    }

    private static boolean haveLightsTurned(Figures sent, Figures now) {
        return sent.version().equals(now.version()) && !sent.lights().equals(now.lights());
    }

    private static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    /** All watchers get the same bytes. */
    private String written(Figures figures) {
        var last = written;
        if (last == null || last.figures != figures) {
            last = new Written(figures, json.writeValueAsString(figures));
            written = last;
        }
        return last.text;
    }

    private long rings() {
        synchronized (news) {
            return rings;
        }
    }

    private long await(long heard) {
        synchronized (news) {
            if (rings == heard && running) {
                try {
                    news.wait(HEARTBEAT.toMillis());
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }
            return rings;
        }
    }

    private void wake() {
        synchronized (news) {
            rings++;
            news.notifyAll();
        }
    }

    @Override
    public void start() {
        running = true;
    }

    /** Before the web server waits for the last answers. */
    @Override
    public void stop() {
        running = false;
        wake();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private record Written(Figures figures, String text) {
    }

    /** @param at the server's clock */
    record Beat(Instant at) {
    }
}
