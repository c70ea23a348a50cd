package org.linli.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.linli.TestData;
import org.linli.shared.CannotStart;

class BackupTest {

    private final Path data = TestData.fresh("original");
    private final Path backup = TestData.fresh("backup");
    private final Path restored = TestData.fresh("restored");

    @Test
    void a_copy_taken_while_rows_are_written_comes_back_whole() throws Exception {
        long before;
        long after;
        try (var server = EmbeddedDatabase.start(data, TestData.PROGRAMS, true);
             var admin = ServerAccess.connect(server.jdbcUrl(), data)) {
            run(admin, "create table life (id bigserial primary key, text text not null)");
            run(admin, "insert into life (text) select repeat('x', 500) from generate_series(1, 20000)");
            Files.createDirectories(data.resolve("secret"));
            Files.writeString(data.resolve("secret/key"), "never copied");
            var stop = new AtomicBoolean();
            var writer = CompletableFuture.runAsync(() -> writeUntil(stop, server));
            before = count(admin);
            assertThat(Backup.take(admin, data, backup)).isGreaterThan(100);
            after = count(admin);
            stop.set(true);
            writer.join();
        }
        assertThat(Restore.from(backup, restored, TestData.PROGRAMS)).contains("1 tables with ");
        try (var server = EmbeddedDatabase.start(restored, TestData.PROGRAMS, true);
             var connection = ServerAccess.connect(server.jdbcUrl(), restored)) {
            assertThat(count(connection)).isBetween(before, after);
            assertThat(ask(connection, "select count(*) = max(id) from life")).as("no row is missing in between").isEqualTo("t");
        }
        assertThat(restored.resolve("secret")).doesNotExist();
        assertThat(Files.readString(backup.resolve(BackupFiles.LIST))).doesNotContain("secret/");
    }

    @Test
    void a_damaged_backup_is_refused_before_anything_is_written() throws Exception {
        try (var server = EmbeddedDatabase.start(data, TestData.PROGRAMS, true);
             var admin = ServerAccess.connect(server.jdbcUrl(), data)) {
            Backup.take(admin, data, backup);
        }
        Files.writeString(backup.resolve("postgres/global/pg_control"), "damaged");
        assertThatThrownBy(() -> Restore.from(backup, restored, TestData.PROGRAMS))
                .isInstanceOf(CannotStart.class).hasMessageContaining("pg_control");
        assertThat(restored.resolve("postgres")).doesNotExist();
    }

    @Test
    void an_unfinished_backup_is_refused() throws IOException {
        Files.createDirectories(backup.resolve("postgres"));
        assertThatThrownBy(() -> Restore.from(backup, restored, TestData.PROGRAMS))
                .isInstanceOf(CannotStart.class).hasMessageContaining("no finished backup");
    }

    @Test
    void nothing_is_overwritten() throws Exception {
        Files.createDirectories(restored.resolve("postgres"));
        assertThatThrownBy(() -> Restore.from(backup, restored, TestData.PROGRAMS)).hasMessageContaining("already holds");
        Files.writeString(backup.resolve("mine"), "");
        assertThatThrownBy(() -> Backup.requireEmpty(backup)).hasMessageContaining("is not empty");
    }

    private static void writeUntil(AtomicBoolean stop, EmbeddedDatabase server) {
        try (var connection = DriverManager.getConnection(server.jdbcUrl(), "postgres", server.password())) {
            while (!stop.get()) {
                run(connection, "insert into life (text) values (repeat('y', 2000))");
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long count(Connection connection) throws SQLException {
        return Long.parseLong(ask(connection, "select count(*) from life"));
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String ask(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement(); var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
