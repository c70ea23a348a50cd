package org.linli.file;

import java.util.Arrays;

/** What a browser's recorder makes: Matroska with the document type webm, sound only; it writes no place into it. */
final class WebM {

    private static final int HEAD = 4096;

    private WebM() {
    }

    /** An audio codec is named in the head, and no video codec. */
    static boolean isSound(byte[] content) {
        if (!Bytes.at(content, 0, 0x1a, 0x45, 0xdf, 0xa3)) {
            return false;
        }
        var head = Arrays.copyOf(content, Math.min(content.length, HEAD));
        return Bytes.indexOf(head, "webm", 0) > 0
                && (Bytes.indexOf(head, "A_OPUS", 0) > 0 || Bytes.indexOf(head, "A_VORBIS", 0) > 0)
                && Bytes.indexOf(head, "V_", 0) < 0;
    }
}
