package org.linli.file;

/**
 * Ogg sound. Its second page holds comments (RFC 7845 §5.2, Vorbis I §5), where some recorders write a place: their
 * values are blanked and the page's checksum is made anew.
 */
final class Ogg {

    private static final int PAGE_HEADER = 27;
    private static final int POLYNOMIAL = 0x04c11db7;

    private Ogg() {
    }

    static boolean isSound(byte[] content) {
        if (!Bytes.at(content, 0, "OggS") || content.length < PAGE_HEADER + 1) {
            return false;
        }
        var packet = bodyOf(content, 0);
        return Bytes.at(content, packet, "OpusHead") || Bytes.at(content, packet, "\u0001vorbis")
                || Bytes.at(content, packet, "Speex   ");
    }

    static byte[] withoutComments(byte[] content) {
        var clean = content.clone();
        var page = endOf(content, 0);
        if (!Bytes.at(content, page, "OggS") || page + PAGE_HEADER > content.length) {
            return clean;
        }
        var body = bodyOf(content, page);
        var end = Math.clamp(endOf(content, page), page + PAGE_HEADER, content.length);
        var at = Bytes.at(content, body, "OpusTags") ? body + 8 : Bytes.at(content, body, "\u0003vorbis") ? body + 7 : end;
        blankValues(clean, at, end);
        seal(clean, page, end);
        return clean;
    }

    private static void blankValues(byte[] content, int from, int end) {
        var at = skip(content, from, end);
        if (at + 4 > end) {
            return;
        }
        var count = Bytes.little(content, at, 4);
        at += 4;
        for (long i = 0; i < count && at + 4 <= end; i++) {
            var next = skip(content, at, end);
            var value = Bytes.indexOf(content, "=", at + 4) + 1;
            if (value > 0 && value < next) {
                Bytes.blank(content, value, next, ' ');
            }
            at = next;
        }
    }

    /** Behind a length and as many bytes. */
    private static int skip(byte[] content, int at, int end) {
        return at + 4 > end ? end : (int) Math.min(at + 4 + Bytes.little(content, at, 4), end);
    }

    private static void seal(byte[] content, int page, int end) {
        Bytes.blank(content, page + 22, page + 26, 0);
        int checksum = 0;
        for (int i = page; i < end; i++) {
            checksum ^= (content[i] & 0xff) << 24;
            for (int bit = 0; bit < 8; bit++) {
                checksum = checksum << 1 ^ (checksum < 0 ? POLYNOMIAL : 0);
            }
        }
        for (int i = 0; i < 4; i++) {
            content[page + 22 + i] = (byte) (checksum >> 8 * i);
        }
    }

    private static int bodyOf(byte[] content, int page) {
        return page + PAGE_HEADER + (page + PAGE_HEADER <= content.length ? content[page + 26] & 0xff : 0);
    }

    private static int endOf(byte[] content, int page) {
        var body = bodyOf(content, page);
        var end = body;
        for (int i = page + PAGE_HEADER; i < Math.min(body, content.length); i++) {
            end += content[i] & 0xff;
        }
        return end;
    }
}
