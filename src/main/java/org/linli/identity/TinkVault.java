package org.linli.identity;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.prf.PrfSet;
import java.security.GeneralSecurityException;

/** AES-256-GCM and HMAC-SHA-256 by Google Tink; its ciphertexts start with the number of their key. */
final class TinkVault implements PersonalVault {

    private static final byte[] PURPOSE = "linli.personal".getBytes(UTF_8);
    private static final int INDEX_BYTES = 32;

    private final Aead aead;
    private final PrfSet prf;

    TinkVault(VaultKeys keys) {
        try {
            aead = keys.seal().getPrimitive(RegistryConfiguration.get(), Aead.class);
            prf = keys.index().getPrimitive(RegistryConfiguration.get(), PrfSet.class);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public byte[] seal(String clear) {
        try {
            return aead.encrypt(clear.getBytes(UTF_8), PURPOSE);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String open(byte[] sealed) {
        try {
            return new String(aead.decrypt(sealed, PURPOSE), UTF_8);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("sealed with a key that is not here, or tampered with", e);
        }
    }

    @Override
    public byte[] index(String clear) {
        try {
            return prf.computePrimary(clear.getBytes(UTF_8), INDEX_BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
