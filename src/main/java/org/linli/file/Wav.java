package org.linli.file;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** RIFF sound. Only what is needed to play it is kept; broadcast, XMP and list chunks go. */
final class Wav {

    private static final Set<String> KEPT = Set.of("fmt ", "fact", "data");
    private static final int HEADER = 12;
    private static final int CHUNK_HEADER = 8;

    private Wav() {
    }

    /** Empty where there is no format or no sound in it. */
    static Optional<byte[]> withoutTags(byte[] content) {
        var out = new ByteArrayOutputStream();
        var seen = new HashSet<String>();
        for (int at = HEADER; at + CHUNK_HEADER <= content.length; ) {
            var type = Bytes.ascii(content, at, 4);
            var length = (int) Math.min(Bytes.little(content, at + 4, 4), content.length - at - CHUNK_HEADER);
            if (KEPT.contains(type) && seen.add(type)) {
                write(out, type, content, at + CHUNK_HEADER, length);
            }
            at += CHUNK_HEADER + length + (length & 1);
        }
        return seen.contains("fmt ") && seen.contains("data") ? Optional.of(riff(out.toByteArray())) : Optional.empty();
    }

    private static void write(ByteArrayOutputStream out, String type, byte[] content, int offset, int length) {
        out.writeBytes(type.getBytes(StandardCharsets.ISO_8859_1));
        out.writeBytes(size(length));
        out.write(content, offset, length);
        if ((length & 1) == 1) {
            out.write(0);
        }
    }

    private static byte[] riff(byte[] chunks) {
        var out = new ByteArrayOutputStream();
        out.writeBytes("RIFF".getBytes(StandardCharsets.ISO_8859_1));
        out.writeBytes(size(chunks.length + 4));
        out.writeBytes("WAVE".getBytes(StandardCharsets.ISO_8859_1));
        out.writeBytes(chunks);
        return out.toByteArray();
    }

    private static byte[] size(int bytes) {
        return ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putInt(bytes).array();
    }
}
