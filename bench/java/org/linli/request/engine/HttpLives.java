package org.linli.request.engine;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.linli.bench.HttpLoad;
import org.linli.bench.Load.Seen;

/** The same lives over HTTP from a process of its own. */
final class HttpLives {

    private HttpLives() {
    }

    static Seen inAnotherProcess(int port, int callers, Duration time) throws Exception {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process = new ProcessBuilder(List.of(java, "-Xmx512m", "-XX:+UseSerialGC", "-cp",
                System.getProperty("java.class.path"), HttpLoad.class.getName(), "http://127.0.0.1:" + port,
                Integer.toString(callers), Long.toString(time.toSeconds())))
                .redirectError(ProcessBuilder.Redirect.INHERIT).start();
        try (var reader = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            var last = reader.lines().reduce((first, second) -> second).orElse("");
            if (process.waitFor() != 0) {
                throw new IllegalStateException("the load process failed: " + last);
            }
            var numbers = last.split(" ");
            return new Seen(Double.parseDouble(numbers[0]), Double.parseDouble(numbers[1]),
                    Double.parseDouble(numbers[2]));
        }
    }
}
