package org.linli.identity;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.prf.PredefinedPrfParameters;
import com.google.crypto.tink.prf.PrfConfig;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;

/**
 * The keys of the vault, two Tink keysets in one file of two lines that only the application's user may read. The first
 * may hold several keys: the newest seals, all of them open. The second must stay what it is, since stored blind
 * indexes are compared with it.
 */
record VaultKeys(KeysetHandle seal, KeysetHandle index) {

    static final String FILE = "linli.key";

    static {
        try {
            AeadConfig.register();
            PrfConfig.register();
        } catch (GeneralSecurityException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    static boolean existIn(Path directory) {
        return Files.exists(directory.resolve(FILE));
    }

    static VaultKeys generate() {
        try {
            return new VaultKeys(KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM),
                    KeysetHandle.generateNew(PredefinedPrfParameters.HMAC_SHA256_PRF));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static VaultKeys readFrom(Path directory) {
        try {
            var lines = Files.readAllLines(directory.resolve(FILE));
            return new VaultKeys(parse(lines.get(0)), parse(lines.get(1)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same with a newer key that seals from now on. */
    VaultKeys rotated() {
        try {
            var entry = KeysetHandle.generateEntryFromParameters(PredefinedAeadParameters.AES256_GCM)
                    .withRandomId().makePrimary();
            return new VaultKeys(KeysetHandle.newBuilder(seal).addEntry(entry).build(), index);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    void writeTo(Path directory) {
        try {
            Files.createDirectories(directory, PosixFilePermissions.asFileAttribute(
                    PosixFilePermissions.fromString("rwx------")));
            var draft = directory.resolve(FILE + ".new");
            Files.deleteIfExists(draft);
            Files.createFile(draft, PosixFilePermissions.asFileAttribute(
                    PosixFilePermissions.fromString("rw-------")));
            Files.writeString(draft, text(seal) + "\n" + text(index) + "\n");
            Files.move(draft, directory.resolve(FILE), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static KeysetHandle parse(String json) {
        try {
            return TinkJsonProtoKeysetFormat.parseKeyset(json, InsecureSecretKeyAccess.get());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(FILE + " cannot be read", e);
        }
    }

    private static String text(KeysetHandle keys) {
        try {
            return TinkJsonProtoKeysetFormat.serializeKeyset(keys, InsecureSecretKeyAccess.get())
                    .replaceAll("\\s*\\R\\s*", "");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
