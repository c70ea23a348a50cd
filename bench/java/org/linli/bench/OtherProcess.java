package org.linli.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Load in a Java machine of its own, so that what it spends is not the application's. */
public final class OtherProcess {

    private OtherProcess() {
    }

    /**
     * The numbers in the last line that it prints.
     *
     * @throws IllegalStateException where it failed
     */
    public static List<Double> run(Class<?> main, Object... arguments) throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = Stream.concat(Stream.of(java, "-Xmx512m", "-XX:+UseSerialGC", "-cp",
                System.getProperty("java.class.path"), main.getName()), Stream.of(arguments).map(Object::toString)).toList();
        var process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        try (var reader = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            var last = reader.lines().reduce((first, second) -> second).orElse("");
            if (process.waitFor() != 0) {
                throw new IllegalStateException("the load process failed: " + last);
            }
            return Stream.of(last.split(" ")).map(Double::valueOf).toList();
        }
    }
}
