package org.linli.identity.web;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.UncheckedIOException;

/** Session attributes as bytes. Only plain values come back: nothing that a forged row could use to run code. */
final class SessionAttributes {

    private static final ObjectInputFilter PLAIN = ObjectInputFilter.Config.createFilter(
            "maxbytes=65536;maxdepth=10;maxarray=4096;java.lang.*;java.util.*;java.time.*;org.linli.**;"
                    + "org.springframework.security.web.csrf.DefaultCsrfToken;!*");

    private SessionAttributes() {
    }

    static byte[] write(Object value) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static Object read(byte[] bytes) {
        try (var in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
            in.setObjectInputFilter(PLAIN);
            return in.readObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
