package org.linli.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.linli.shared.CannotStart;

/** Puts a backup into a data directory without a database, lets the server recover it and looks whether it is whole. */
final class Restore {

    /** Reads every row, so that a page whose checksum is wrong is found, and counts. */
    private static final String COUNT_ALL = """
            select count(*), sum((xpath('/row/n/text()', query_to_xml(
                       format('select count(*) as n from %I.%I t where t is not null or t is null', schemaname, tablename),
                       false, true, '')))[1]::text::bigint)
            from pg_tables where schemaname not in ('pg_catalog', 'information_schema')
            """;

    private Restore() {
    }

    /**
     * @return what was found, in one line
     * @throws CannotStart where the backup is damaged, or a database is there already
     */
    static String from(Path backup, Path data, Path programs) throws IOException, SQLException {
        if (Files.exists(data.resolve("postgres"))) {
            throw new CannotStart(data + " already holds a database; restore into an empty data directory");
        }
        var files = BackupFiles.verified(backup).size();
        Files.createDirectories(data);
        BackupFiles.copyBack(backup, data);
        try (var server = EmbeddedDatabase.start(data, programs, true);
             var connection = ServerAccess.connect(server.jdbcUrl(), data)) {
            return files + " files with their checksums, " + count(connection);
        }
    }

    private static String count(Connection connection) throws SQLException {
        try (var statement = connection.createStatement(); var row = statement.executeQuery(COUNT_ALL)) {
            row.next();
            return row.getLong(1) + " tables with " + row.getLong(2) + " rows";
        }
    }
}
