package org.linli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A fresh clone needs nothing from the machine that it was written on. */
class ProjectHouseTest {

    private static final Pattern SOMEBODYS_HOME = Pattern.compile("(?<![\\w.$~}])/(root|home/\\w+|Users/\\w+)/");
    private static final Pattern PRIVATE_ADDRESS = Pattern.compile(
            "\\b(10\\.\\d+|192\\.168|172\\.(1[6-9]|2\\d|3[01]))\\.\\d{1,3}\\.\\d{1,3}\\b");

    @Test
    void no_file_names_a_place_on_somebodys_machine() {
        var here = Stream.of(Path.of("").toAbsolutePath().toString(), System.getProperty("java.home"))
                .filter(Objects::nonNull).toList();
        assertThat(ProjectFiles.committed()).allSatisfy(file -> assertThat(ProjectFiles.textIfAny(file).orElse(""))
                .as(file.toString())
                .satisfies(text -> assertThat(here).noneMatch(text::contains))
                .doesNotContainPattern(SOMEBODYS_HOME).doesNotContainPattern(PRIVATE_ADDRESS));
    }

    @Test
    void no_file_is_larger_than_a_megabyte() {
        assertThat(ProjectFiles.committed()).filteredOn(file -> file.toFile().length() > 1_048_576).isEmpty();
    }

    @Test
    void migrations_have_versions_of_their_own() {
        var versions = ProjectFiles.under(Path.of("src/main/resources/db/migration"), ".sql").stream()
                .map(file -> file.getFileName().toString().replaceAll("__.*", "")).toList();
        assertThat(versions).doesNotHaveDuplicates();
        assertThat(versions).allMatch(version -> version.matches("V\\d{14}"));
    }

    @Test
    void migrations_name_their_module() {
        List<Path> files = ProjectFiles.under(Path.of("src/main/resources/db/migration"), ".sql");
        assertThat(files).allMatch(file -> file.getFileName().toString()
                .contains("__" + file.getParent().getFileName() + "_"));
    }
}
