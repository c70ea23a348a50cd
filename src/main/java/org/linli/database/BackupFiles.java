package org.linli.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.linli.shared.CannotStart;

/**
 * The files of a backup with their checksums: {@code files.sha256} in the form that {@code sha256sum -c} reads. It is
 * written last, so that a backup without it is known to be unfinished.
 */
final class BackupFiles {

    static final String LIST = "files.sha256";

    /** Made anew by the server; their directories are kept (PostgreSQL manual, Making a Base Backup). */
    private static final Set<String> EMPTIED = Set.of("pg_wal", "pg_replslot", "pg_dynshmem", "pg_notify", "pg_serial",
            "pg_snapshots", "pg_stat_tmp", "pg_subtrans");
    private static final Set<String> LEFT_OUT = Set.of("postmaster.pid", "postmaster.opts", "epg-lock", "pg_internal.init");

    private final Path target;
    private final Map<String, String> checksums = new TreeMap<>();

    BackupFiles(Path target) {
        this.target = target;
    }

    /** Copies a cluster that may be running; a file that disappears meanwhile is one that recovery does not need. */
    void copyCluster(Path files, String to) throws IOException {
        try (var all = Files.walk(files)) {
            for (var file : (Iterable<Path>) all::iterator) {
                var relative = files.relativize(file);
                if (Files.isDirectory(file)) {
                    createDirectory(to, relative);
                } else if (isKept(relative)) {
                    copy(file, to + "/" + relative);
                }
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void createDirectory(String to, Path relative) throws IOException {
        if (relative.getNameCount() < 2 || !EMPTIED.contains(relative.getName(0).toString())) {
            Files.createDirectories(target.resolve(to).resolve(relative));
        }
    }

    private static boolean isKept(Path relative) {
        return !LEFT_OUT.contains(relative.getFileName().toString())
                && !EMPTIED.contains(relative.getName(0).toString())
                && !relative.getFileName().toString().startsWith("pgsql_tmp");
    }

    void copy(Path file, String to) throws IOException {
        try (var in = Files.newInputStream(file)) {
            write(in, to);
        } catch (NoSuchFileException e) {
            checksums.remove(to);
        }
    }

    void write(InputStream content, String to) throws IOException {
        var file = target.resolve(to);
        Files.createDirectories(file.getParent());
        var digest = sha256();
        try (var in = new DigestInputStream(content, digest); OutputStream out = Files.newOutputStream(file)) {
            in.transferTo(out);
        }
        checksums.put(to, HexFormat.of().formatHex(digest.digest()));
    }

    int finish() throws IOException {
        var lines = new StringBuilder();
        checksums.forEach((file, checksum) -> lines.append(checksum).append("  ").append(file).append('\n'));
        Files.writeString(target.resolve(LIST), lines);
        return checksums.size();
    }

    /** @throws CannotStart where a file is missing or not what it was */
    static Map<String, String> verified(Path backup) throws IOException {
        if (!Files.exists(backup.resolve(LIST))) {
            throw new CannotStart(backup + " holds no finished backup: " + LIST + " is missing");
        }
        var files = new LinkedHashMap<String, String>();
        for (var line : Files.readAllLines(backup.resolve(LIST))) {
            files.put(line.substring(66), line.substring(0, 64));
        }
        for (var entry : files.entrySet()) {
            var file = backup.resolve(entry.getKey());
            if (!Files.exists(file) || !checksum(file).equals(entry.getValue())) {
                throw new CannotStart("the backup is damaged: " + file + " is missing or changed");
            }
        }
        return files;
    }

    /** Copies a backup's cluster to where a server may use it. */
    static void copyBack(Path backup, Path data) throws IOException {
        try (var all = Files.walk(backup)) {
            for (var file : (Iterable<Path>) all::iterator) {
                var to = data.resolve(backup.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(to);
                    Files.setPosixFilePermissions(to, PosixFilePermissions.fromString("rwx------"));
                } else if (!file.getFileName().toString().equals(LIST)) {
                    Files.copy(file, to);
                    Files.setPosixFilePermissions(to, PosixFilePermissions.fromString("rw-------"));
                }
            }
        }
    }

    private static String checksum(Path file) throws IOException {
        var digest = sha256();
        try (var in = new DigestInputStream(Files.newInputStream(file), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
