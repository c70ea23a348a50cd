package org.linli.request.engine;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** The hash chain of a request's events: each holds the hash of the one before it. */
final class Chain {

    static final byte[] START = new byte[32];

    private static final SecureRandom RANDOM = new SecureRandom();

    private Chain() {
    }

    static byte[] salt() {
        var salt = new byte[16];
        RANDOM.nextBytes(salt);
        return salt;
    }

    static byte @Nullable [] contentHash(byte[] salt, String statement) {
        if (statement.isEmpty()) {
            return null;
        }
        var digest = sha256();
        digest.update(salt);
        return digest.digest(statement.getBytes(StandardCharsets.UTF_8));
    }

    /** The hash of an event that follows the one with the given hash. */
    static byte[] hash(byte[] before, NewEvent event) {
        var digest = sha256();
        digest.update(before);
        digest.update(canonical(event).getBytes(StandardCharsets.UTF_8));
        if (event.contentHash() != null) {
            digest.update(event.contentHash());
        }
        return digest.digest();
    }

    private static String canonical(NewEvent event) {
        return String.join("\n", event.request().toString(), Integer.toString(event.version()), event.type().name(),
                event.from() == null ? "" : event.from().name(), event.to().name(), event.actor().toString(),
                event.role(), event.unit(), event.at().truncatedTo(ChronoUnit.MICROS).toString(),
                event.detail().toString());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
