package org.linli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Nothing grows past what is read in one sitting. */
class SizeHouseTest {

    private static final int MOST_LINES = 300;
    private static final int MOST_METHOD_LINES = 25;
    private static final int MOST_TEST_METHOD_LINES = 40;

    /** Files that are longer, with the most lines they may have. It only ever shrinks. */
    private static final Map<String, Integer> LONGER = Map.of();

    @Test
    void files_have_at_most_300_lines() {
        var tooLong = Stream.of(ProjectFiles.under(Path.of("src"), ".java", ".jte", ".css", ".js", ".sql"),
                        ProjectFiles.under(Path.of("bench"), ".java", ".sh"))
                .flatMap(List::stream)
                .filter(file -> lines(file) > LONGER.getOrDefault(file.toString(), MOST_LINES))
                .map(file -> file + " has " + lines(file)).toList();
        assertThat(tooLong).as("files over " + MOST_LINES + " lines").isEmpty();
    }

    @Test
    void the_list_of_longer_files_shrinks() {
        assertThat(LONGER.entrySet().stream()
                .filter(entry -> !Files.exists(Path.of(entry.getKey()))
                        || lines(Path.of(entry.getKey())) < entry.getValue()))
                .as("entries that can be lowered or dropped").isEmpty();
    }

    @Test
    void methods_have_at_most_25_lines() {
        assertThat(SourceTrees.methods(ProjectFiles.under(ProjectFiles.MAIN, ".java")))
                .filteredOn(method -> method.lines() > MOST_METHOD_LINES).as("methods over 25 lines").isEmpty();
    }

    @Test
    void test_methods_have_at_most_40_lines() {
        assertThat(SourceTrees.methods(ProjectFiles.under(ProjectFiles.TEST, ".java")))
                .filteredOn(method -> method.lines() > MOST_TEST_METHOD_LINES).as("methods over 40 lines").isEmpty();
    }

    private static long lines(Path file) {
        return ProjectFiles.text(file).lines().count();
    }
}
