package org.linli.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * The embedded server lets nobody in without it. Made once, readable by the owner alone; it opens nothing but the server
 * whose files lie beside it, and goes into a backup with them.
 */
final class DatabasePassword {

    static final String FILE = "postgres.password";

    private DatabasePassword() {
    }

    static String in(Path data) throws IOException {
        var file = data.resolve(FILE);
        if (!Files.exists(file)) {
            var random = new byte[24];
            new SecureRandom().nextBytes(random);
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, HexFormat.of().formatHex(random));
        }
        return Files.readString(file).strip();
    }
}
