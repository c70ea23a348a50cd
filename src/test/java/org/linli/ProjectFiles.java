package org.linli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The project's own files, for tests about them. */
final class ProjectFiles {

    static final Path MAIN = Path.of("src", "main", "java");
    static final Path TEST = Path.of("src", "test", "java");
    static final Path TEMPLATES = Path.of("src", "main", "jte");
    static final Path STATIC = Path.of("src", "main", "resources", "static");
    static final Path MESSAGES = Path.of("src", "main", "resources", "messages");
    static final Path GENERATED_TEMPLATES = Path.of("target", "generated-sources", "jte");

    private ProjectFiles() {
    }

    static List<Path> under(Path root, String... endings) {
        if (!Files.exists(root)) {
            return List.of();
        }
        try (var files = Files.walk(root)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> Stream.of(endings).anyMatch(file.toString()::endsWith)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path file) {
        return textIfAny(file).orElseThrow(() -> new AssertionError(file + " is not UTF-8 text"));
    }

    /** Empty for pictures and the like. */
    static Optional<String> textIfAny(Path file) {
        try {
            return Optional.of(Files.readString(file));
        } catch (MalformedInputException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is or will be committed: tracked files and new ones that are not ignored. */
    static List<Path> committed() {
        try {
            var git = new ProcessBuilder("git", "ls-files", "-z", "--cached", "--others", "--exclude-standard")
                    .redirectError(ProcessBuilder.Redirect.DISCARD).start();
            var names = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return Stream.of(names.split("\0")).filter(name -> !name.isEmpty()).map(Path::of)
                    .filter(Files::isRegularFile).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
