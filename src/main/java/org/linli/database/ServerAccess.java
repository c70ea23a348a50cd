package org.linli.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;

/** The way of the operator's commands to the embedded server of a data directory, as its superuser. */
final class ServerAccess {

    private ServerAccess() {
    }

    /** Empty where no server runs there. */
    static Optional<Connection> toRunning(Path data) throws IOException {
        var port = data.resolve("postgres.port");
        if (!Files.exists(port) || !Files.exists(data.resolve("postgres/postmaster.pid"))) {
            return Optional.empty();
        }
        try {
            return Optional.of(connect("jdbc:postgresql://127.0.0.1:" + Files.readString(port).strip() + "/" + EmbeddedDatabase.NAME, data));
        } catch (SQLException e) {
            return Optional.empty();
        }
    }

    static Connection connect(String url, Path data) throws SQLException, IOException {
        return DriverManager.getConnection(url, "postgres", DatabasePassword.in(data));
    }
}
