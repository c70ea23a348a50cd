package org.linli.identity;

import java.nio.ByteBuffer;
import java.util.UUID;
import org.springframework.security.web.webauthn.api.Bytes;

/** What a device keeps about whose key it is: the account's id, which says nothing about a person. */
final class UserHandle {

    private UserHandle() {
    }

    static Bytes of(UUID account) {
        return new Bytes(ByteBuffer.allocate(16).putLong(account.getMostSignificantBits())
                .putLong(account.getLeastSignificantBits()).array());
    }

    /** @throws IllegalArgumentException where it is none of ours */
    static UUID account(Bytes handle) {
        if (handle.getBytes().length != 16) {
            throw new IllegalArgumentException("not a user handle of this program");
        }
        var bytes = ByteBuffer.wrap(handle.getBytes());
        return new UUID(bytes.getLong(), bytes.getLong());
    }
}
