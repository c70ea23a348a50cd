package org.linli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** {@code ./linli import} as a process, with an answer on standard output and an exit code. */
class ImportCommandTest {

    private static final Path DISTRICT = Path.of("src/main/resources/sample/licheng/district.csv").toAbsolutePath();

    private final Path data = TestData.fresh("import");

    @Test
    void takes_a_file_in_once_and_ends() throws Exception {
        try (var rehearsal = ApplicationProcess.start(data, "--linli.import.file=" + DISTRICT, "--linli.import.dry-run=true")) {
            assertThat(rehearsal.firstLine()).isEqualTo("district.csv: 1 rows, 1 new or changed; nothing was kept, this was a rehearsal");
            rehearsal.lastWords();
            assertThat(rehearsal.exitCode()).isZero();
        }
        try (var first = ApplicationProcess.start(data, "--linli.import.file=" + DISTRICT)) {
            assertThat(first.firstLine()).isEqualTo("district.csv: 1 rows, 1 new or changed");
            first.lastWords();
        }
        try (var again = ApplicationProcess.start(data, "--linli.import.file=" + DISTRICT)) {
            assertThat(again.firstLine()).isEqualTo("district.csv: 1 rows, 0 new or changed");
            again.lastWords();
        }
    }

    @Test
    void tells_every_mistake_with_its_line_and_fails() throws Exception {
        var file = Files.writeString(Files.createTempDirectory(data, "in").resolve("departments.csv"), "code,name\nx");
        try (var refused = ApplicationProcess.start(data, "--linli.import.file=" + file)) {
            assertThat(refused.firstLine()).startsWith("departments.csv line 1");
            refused.lastWords();
            assertThat(refused.exitCode()).isEqualTo(1);
        }
    }
}
