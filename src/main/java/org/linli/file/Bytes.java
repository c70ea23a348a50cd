package org.linli.file;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Reading the binary layouts of files; what lies beyond the end reads as "not there". */
final class Bytes {

    private Bytes() {
    }

    static boolean at(byte[] content, int offset, int... expected) {
        if (offset < 0 || offset + expected.length > content.length) {
            return false;
        }
        for (int i = 0; i < expected.length; i++) {
            if ((content[offset + i] & 0xff) != expected[i]) {
                return false;
            }
        }
        return true;
    }

    static boolean at(byte[] content, int offset, String ascii) {
        return at(content, offset, ascii.chars().toArray());
    }

    static int indexOf(byte[] content, String ascii, int from) {
        for (int i = Math.max(from, 0); i <= content.length - ascii.length(); i++) {
            if (at(content, i, ascii)) {
                return i;
            }
        }
        return -1;
    }

    static String ascii(byte[] content, int offset, int length) {
        return new String(content, offset, length, StandardCharsets.ISO_8859_1);
    }

    /** Unsigned, most significant byte first. */
    static long big(byte[] content, int offset, int length) {
        long value = 0;
        for (int i = 0; i < length; i++) {
            value = value << 8 | content[offset + i] & 0xff;
        }
        return value;
    }

    /** Unsigned, least significant byte first. */
    static long little(byte[] content, int offset, int length) {
        long value = 0;
        for (int i = length - 1; i >= 0; i--) {
            value = value << 8 | content[offset + i] & 0xff;
        }
        return value;
    }

    static void blank(byte[] content, int from, int to, int with) {
        Arrays.fill(content, from, to, (byte) with);
    }
}
