package org.linli.request.engine;

import java.io.IOException;
import java.time.Duration;
import org.linli.bench.HttpLoad;
import org.linli.bench.Load.Seen;
import org.linli.bench.OtherProcess;

/** The same lives over HTTP from a process of its own, which goes on from round to round like the others' callers. */
final class HttpLives implements AutoCloseable {

    private final OtherProcess load;

    HttpLives(int port) throws IOException {
        load = OtherProcess.start(HttpLoad.class, "http://127.0.0.1:" + port);
    }

    Seen run(int callers, Duration time) throws IOException {
        var numbers = load.ask(callers, time.toSeconds());
        return new Seen(numbers.get(0), numbers.get(1), numbers.get(2), Double.NaN);
    }

    @Override
    public void close() {
        load.close();
    }
}
