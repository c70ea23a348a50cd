package org.linli.request.engine;

import java.io.IOException;
import java.time.Duration;
import org.linli.bench.HttpLoad;
import org.linli.bench.Load.Seen;
import org.linli.bench.OtherProcess;

/** The same lives over HTTP from a process of its own. */
final class HttpLives {

    private HttpLives() {
    }

    static Seen inAnotherProcess(int port, int callers, Duration time) throws IOException, InterruptedException {
        var numbers = OtherProcess.run(HttpLoad.class, "http://127.0.0.1:" + port, callers, time.toSeconds());
        return new Seen(numbers.get(0), numbers.get(1), numbers.get(2));
    }
}
