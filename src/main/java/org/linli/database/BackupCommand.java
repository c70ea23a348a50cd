package org.linli.database;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.linli.shared.CannotStart;
import org.springframework.boot.logging.LoggingSystem;

/**
 * {@code ./linli backup} and {@code ./linli restore}: {@code (backup|restore) <directory> <data directory>}. It answers
 * on standard output; 0 done, 1 not done and why, 2 wrongly called.
 */
public final class BackupCommand {

    private final Path data;
    private final PrintStream out;

    private BackupCommand(Path data, PrintStream out) {
        this.data = data;
        this.out = out;
    }

    public static void main(String[] arguments) {
        LoggingSystem.get(BackupCommand.class.getClassLoader()).beforeInitialize();
        System.exit(run(System.out, arguments));
    }

    static int run(PrintStream out, String... arguments) {
        if (arguments.length != 3) {
            out.println("backup|restore, the directory of the backup, the data directory");
            return 2;
        }
        var directory = Path.of(arguments[1]).toAbsolutePath().normalize();
        var command = new BackupCommand(Path.of(arguments[2]).toAbsolutePath().normalize(), out);
        try {
            if (arguments[0].equals("backup")) {
                command.backup(directory);
            } else {
                command.restore(directory);
            }
            return 0;
        } catch (CannotStart e) {
            out.println("Not done: " + e.getMessage());
        } catch (IOException | SQLException e) {
            out.println("Not done: " + e);
        }
        return 1;
    }

    private void backup(Path target) throws IOException, SQLException {
        if (!Files.exists(data.resolve("postgres/PG_VERSION"))) {
            throw new CannotStart(data + " holds no database");
        }
        var running = ServerAccess.toRunning(data);
        int files;
        if (running.isPresent()) {
            try (var connection = running.get()) {
                files = Backup.take(connection, data, target);
            }
        } else {
            try (var server = EmbeddedDatabase.start(data, programs(), true);
                 var connection = ServerAccess.connect(server.jdbcUrl(), data)) {
                files = Backup.take(connection, data, target);
            }
        }
        out.println("Backed up " + data + " to " + target + ": " + files + " files, listed in " + BackupFiles.LIST);
        out.println("Not in it: " + data.resolve("secret") + ", the key of personal data. Keep a copy of it in another "
                + "place: without it names, phones and identity numbers cannot be read.");
    }

    private void restore(Path backup) throws IOException, SQLException {
        out.println("Restored " + backup + " to " + data + ": " + Restore.from(backup, data, programs()));
        if (!Files.exists(data.resolve("secret"))) {
            out.println("Now put your copy of the directory secret at " + data.resolve("secret")
                    + ": without it names, phones and identity numbers cannot be read.");
        }
    }

    private Path programs() {
        return data.resolve("postgres-programs");
    }
}
