package org.linli.database;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.linli.shared.CannotStart;

/**
 * One consistent copy of the embedded database, while it runs: its files as they are, and the log of what happened
 * meanwhile (PostgreSQL manual, Making a Base Backup Using the Low Level API). Restored, it shows the moment at which the
 * copy ended. The directory {@code secret} with the key of personal data is never in it.
 */
final class Backup {

    private static final String CLUSTER = "postgres";

    private final Connection server;
    private final Path data;
    private final Path target;
    private final BackupFiles files;

    private Backup(Connection server, Path data, Path target) {
        this.server = server;
        this.data = data;
        this.target = target;
        this.files = new BackupFiles(target);
    }

    /**
     * @param server the superuser's connection to the running server of that data directory
     * @return how many files
     * @throws CannotStart where the target is not empty
     */
    static int take(Connection server, Path data, Path target) throws IOException, SQLException {
        requireEmpty(target);
        return new Backup(server, data, target).take();
    }

    static void requireEmpty(Path directory) throws IOException {
        Files.createDirectories(directory);
        try (var content = Files.list(directory)) {
            if (content.findAny().isPresent()) {
                throw new CannotStart(directory + " is not empty");
            }
        }
    }

    private int take() throws IOException, SQLException {
        keepLogsUntilWeAreDone();
        var from = ask("select pg_walfile_name(pg_backup_start('linli backup', true))");
        files.copyCluster(data.resolve(CLUSTER), CLUSTER);
        String to;
        try (var statement = server.createStatement();
             var end = statement.executeQuery("select pg_walfile_name(lsn), labelfile, spcmapfile from pg_backup_stop(false)")) {
            end.next();
            to = end.getString(1);
            write("backup_label", end.getString(2));
        }
        copyLogs(from, to);
        files.copy(data.resolve(DatabasePassword.FILE), DatabasePassword.FILE);
        write("../linli-backup.txt", "PostgreSQL " + ask("show server_version") + ", from " + from + " to " + to + "\n");
        return files.finish();
    }

    /** A slot of this session alone: no log segment is recycled while it lasts. */
    private void keepLogsUntilWeAreDone() throws SQLException {
        ask("select slot_name from pg_create_physical_replication_slot('linli_backup', true, true)");
    }

    private void copyLogs(String from, String to) throws IOException {
        try (var segments = Files.newDirectoryStream(data.resolve(CLUSTER).resolve("pg_wal"), "????????????????????????")) {
            for (var segment : segments) {
                var name = segment.getFileName().toString();
                if (name.compareTo(from) >= 0 && name.compareTo(to) <= 0) {
                    files.copy(segment, CLUSTER + "/pg_wal/" + name);
                }
            }
        }
        if (!Files.exists(target.resolve(CLUSTER).resolve("pg_wal").resolve(to))) {
            throw new CannotStart("the backup is not complete: the log segment " + to + " is not there");
        }
    }

    private void write(String name, String content) throws IOException {
        files.write(new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)),
                Path.of(CLUSTER).resolve(name).normalize().toString());
    }

    private String ask(String sql) throws SQLException {
        try (var statement = server.createStatement(); var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
