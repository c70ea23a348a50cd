package org.linli.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Load in a Java machine of its own, so that what it spends is not the application's. */
public final class OtherProcess implements AutoCloseable {

    private final Process process;
    private final BufferedReader answers;

    private OtherProcess(Process process) {
        this.process = process;
        this.answers = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    public static OtherProcess start(Class<?> main, Object... arguments) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = Stream.concat(Stream.of(java, "-Xmx512m", "-XX:+UseSerialGC", "-cp",
                System.getProperty("java.class.path"), main.getName()), Stream.of(arguments).map(Object::toString)).toList();
        return new OtherProcess(new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start());
    }

    /**
     * The numbers in the one line that it prints.
     *
     * @throws IllegalStateException where it failed
     */
    public static List<Double> run(Class<?> main, Object... arguments) throws IOException {
        try (var one = start(main, arguments)) {
            return one.answer();
        }
    }

    /**
     * The numbers in the line with which it answers this one. A process that is asked again is warm by then.
     *
     * @throws IllegalStateException where it failed
     */
    public List<Double> ask(Object... words) throws IOException {
        var line = String.join(" ", Stream.of(words).map(Object::toString).toList()) + "\n";
        process.getOutputStream().write(line.getBytes(StandardCharsets.UTF_8));
        process.getOutputStream().flush();
        return answer();
    }

    private List<Double> answer() throws IOException {
        var line = answers.readLine();
        if (line == null) {
            throw new IllegalStateException("the load process failed");
        }
        return Stream.of(line.split(" ")).map(Double::valueOf).toList();
    }

    @Override
    public void close() {
        process.destroy();
    }
}
