package org.linli.request.engine;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.UUID;
import org.linli.identity.PersonalVault;
import org.springframework.stereotype.Component;

/**
 * The code that, with the number, shows one request without signing in: twelve characters that cannot be mistaken for
 * each other. Only its hash is kept. For a call that may be repeated it follows from the call's key under the vault's
 * secret, so that the repetition gets the same receipt.
 */
@Component
class QueryCodes {

    private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 12;

    private final PersonalVault vault;
    private final SecureRandom random = new SecureRandom();

    QueryCodes(PersonalVault vault) {
        this.vault = vault;
    }

    String fresh() {
        var code = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            code.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return code.toString();
    }

    String following(byte[] onceKey) {
        var keyed = vault.index("query-code " + java.util.HexFormat.of().formatHex(onceKey));
        var code = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            int two = (keyed[2 * i] & 0xff) << 8 | keyed[2 * i + 1] & 0xff;
            code.append(ALPHABET.charAt(two % ALPHABET.length()));
        }
        return code.toString();
    }

    /** As people type it: small letters, blanks and hyphens do not matter. */
    static byte[] hash(String number, String code) {
        var plain = code.toUpperCase().replaceAll("[^0-9A-Z]", "");
        return sha256(number + " " + plain);
    }

    static byte[] onceKey(UUID actor, String key) {
        return sha256(actor + " " + key);
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
