package org.linli.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.TestData;
import org.linli.shared.CannotStart;

class EmbeddedDatabaseTest {

    private final Path data = TestData.fresh("server");
    private EmbeddedDatabase database;

    @BeforeEach
    void start() {
        database = EmbeddedDatabase.start(data, TestData.PROGRAMS, true);
    }

    @AfterEach
    void stop() {
        database.close();
    }

    @Test
    void keeps_what_was_committed_through_stop_and_start() throws SQLException {
        run("create table kept as select 42 as answer");
        database.close();
        start();
        assertThat(ask("select answer from kept")).isEqualTo("42");
    }

    @Test
    void lets_nobody_in_without_the_password() {
        for (var user : new String[] {"linli", "postgres"}) {
            assertThatThrownBy(() -> DriverManager.getConnection(database.jdbcUrl(), user, "wrong"))
                    .isInstanceOf(SQLException.class).hasMessageContaining("password authentication failed");
        }
        assertThatThrownBy(() -> DriverManager.getConnection(database.jdbcUrl() + "?user=linli"))
                .isInstanceOf(SQLException.class);
    }

    @Test
    void listens_on_this_machine_only_and_syncs_every_commit() throws SQLException {
        assertThat(ask("postgres", "show listen_addresses")).isEqualTo("127.0.0.1");
        assertThat(ask("postgres", "show unix_socket_directories")).isEmpty();
        assertThat(ask("postgres", "show fsync")).isEqualTo("on");
        assertThat(ask("postgres", "show synchronous_commit")).isEqualTo("on");
        assertThat(ask("postgres", "show data_checksums")).isEqualTo("on");
    }

    @Test
    void the_application_is_no_superuser() throws SQLException {
        assertThat(ask("select rolsuper from pg_roles where rolname = current_user")).isEqualTo("f");
    }

    @Test
    void the_password_is_readable_by_its_owner_alone() throws IOException {
        assertThat(Files.getPosixFilePermissions(data.resolve(DatabasePassword.FILE))).hasSize(2);
    }

    @Test
    void refuses_a_second_application_on_the_same_directory_and_leaves_the_first_alone() throws SQLException {
        assertThatThrownBy(() -> EmbeddedDatabase.start(data, TestData.PROGRAMS, true))
                .isInstanceOf(CannotStart.class).hasMessageContaining("in use by another Linli");
        assertThat(ask("select 1")).isEqualTo("1");
    }

    @Test
    void stops_a_server_that_a_killed_application_left_over() throws Exception {
        run("create table kept as select 7 as answer");
        var pidFile = data.resolve("postgres/postmaster.pid");
        var leftOver = ProcessHandle.of(Long.parseLong(Files.readAllLines(pidFile).getFirst())).orElseThrow();

        LeftOverServer.stop(data.resolve("postgres"));

        assertThat(leftOver.onExit().get(10, TimeUnit.SECONDS).isAlive()).isFalse();
        assertThat(pidFile).doesNotExist();
    }

    private void run(String sql) throws SQLException {
        try (var connection = connection("linli"); var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private String ask(String sql) throws SQLException {
        return ask("linli", sql);
    }

    private String ask(String user, String sql) throws SQLException {
        try (var connection = connection(user);
             var statement = connection.createStatement();
             var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private Connection connection(String user) throws SQLException {
        return DriverManager.getConnection(database.jdbcUrl(), user, database.password());
    }
}
