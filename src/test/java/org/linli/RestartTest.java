package org.linli;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** How the application begins and ends, seen from outside. */
class RestartTest {

    private static final Pattern READY = Pattern.compile("Linli ready: (http://localhost:\\d+) \\(\\d+\\.\\d s\\)");

    private final Path data = TestData.fresh("process");

    @Test
    void what_was_acknowledged_survives_a_kill_and_the_left_over_database_is_no_obstacle() throws Exception {
        try (var first = ApplicationProcess.start(data)) {
            assertThat(first.firstLine()).matches(READY);
            execute("create table public.acknowledged as select 42 as answer");
            first.kill();
        }
        assertThat(database()).as("PostgreSQL outlives the killed application").isPresent();

        try (var second = ApplicationProcess.start(data)) {
            var ready = READY.matcher(second.firstLine());
            assertThat(ready.matches()).isTrue();
            execute("insert into public.acknowledged select answer + 1 from public.acknowledged where answer = 42");
            try (var http = Http.at(ready.group(1))) {
                assertThat(http.get("/actuator/health/readiness").body()).contains("UP");
                assertThat(http.get("/sign-in").body()).as("no provider was set").doesNotContain("/sign-in/oidc");
                assertThat(http.get("/sign-in/oidc").status()).isEqualTo(404);
            }
            second.stop();
        }
        assertThat(database()).as("a clean stop takes PostgreSQL along").isEmpty();
    }

    @Test
    void a_taken_port_is_told_in_one_line() throws Exception {
        try (var taken = new ServerSocket(0);
             var application = ApplicationProcess.start(data, "--server.port=" + taken.getLocalPort())) {
            assertThat(application.lastWords().lines().filter(line -> !line.startsWith("WARNING")))
                    .containsExactly("Linli cannot start: port " + taken.getLocalPort()
                            + " is taken by another program; choose one with --port=" + (taken.getLocalPort() + 1));
            assertThat(application.exitCode()).isEqualTo(1);
        }
    }

    @Test
    void a_data_directory_in_use_is_told_in_one_line_and_stays_in_use() throws Exception {
        try (var first = ApplicationProcess.start(data)) {
            first.firstLine();
            try (var second = ApplicationProcess.start(data)) {
                assertThat(second.lastWords().lines().filter(line -> !line.startsWith("WARNING")))
                        .containsExactly("Linli cannot start: the data directory " + data
                                + " is in use by another Linli that is running");
            }
            execute("create table public.still_there as select 1 as one");
            first.stop();
        }
    }

    private void execute(String sql) throws Exception {
        try (var connection = DriverManager.getConnection("jdbc:postgresql://127.0.0.1:"
                     + Files.readString(data.resolve("postgres.port")) + "/linli", "linli",
                Files.readString(data.resolve("postgres.password")));
             var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new AssertionError(sql, e);
        }
    }

    private Optional<ProcessHandle> database() throws Exception {
        var pidFile = data.resolve("postgres/postmaster.pid");
        return Files.exists(pidFile) ? ProcessHandle.of(Long.parseLong(Files.readAllLines(pidFile).getFirst()))
                : Optional.empty();
    }
}
