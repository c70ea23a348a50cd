package org.linli.file;

import java.util.Set;
import java.util.function.ObjIntConsumer;

/**
 * MPEG-4 sound as phones record it: nested boxes of size, type, content. User data and metadata boxes may hold the place
 * of recording; they are turned into free space of the same size, so that no offset in the file moves.
 */
final class Mp4 {

    private static final Set<String> NESTING = Set.of("moov", "trak", "mdia");
    private static final Set<String> TELLING = Set.of("udta", "meta", "uuid");
    private static final byte[] FREE = {'f', 'r', 'e', 'e'};
    private static final int HEADER = 8;

    private Mp4() {
    }

    /** Has a track of sound and none of pictures. */
    static boolean isSound(byte[] content) {
        if (!Bytes.at(content, 4, "ftyp")) {
            return false;
        }
        var seen = new boolean[2];
        walk(content, 0, content.length, (type, offset) -> {
            if (type.equals("hdlr") && offset + HEADER + 12 <= content.length) {
                seen[0] |= Bytes.at(content, offset + HEADER + 8, "soun");
                seen[1] |= Bytes.at(content, offset + HEADER + 8, "vide");
            }
        });
        return seen[0] && !seen[1];
    }

    static byte[] withoutPlaces(byte[] content) {
        var clean = content.clone();
        walk(content, 0, content.length, (type, offset) -> {
            if (TELLING.contains(type)) {
                System.arraycopy(FREE, 0, clean, offset + 4, FREE.length);
                Bytes.blank(clean, offset + HEADER, offset + (int) Bytes.big(content, offset, 4), 0);
            }
        });
        return clean;
    }

    private static void walk(byte[] content, int from, int to, ObjIntConsumer<String> visit) {
        for (int at = from; at + HEADER <= to; ) {
            var size = Bytes.big(content, at, 4);
            if (size < HEADER || size > to - at) {
                return;
            }
            var type = Bytes.ascii(content, at + 4, 4);
            visit.accept(type, at);
            if (NESTING.contains(type)) {
                walk(content, at + HEADER, at + (int) size, visit);
            }
            at += (int) size;
        }
    }
}
