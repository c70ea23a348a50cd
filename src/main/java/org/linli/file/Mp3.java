package org.linli.file;

import java.util.Arrays;

/** MPEG audio: frames, with ID3 tags before and behind them that may tell who, where and with what. */
final class Mp3 {

    private static final int[] KBIT_V1 = {0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320};
    private static final int[] KBIT_V2 = {0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160};
    private static final int[] HERTZ = {44_100, 48_000, 32_000};
    private static final int TRAILER = 128;

    private Mp3() {
    }

    /** Two frames of layer III in a row. */
    static boolean isSound(byte[] content) {
        var first = afterTag(content);
        var length = frameLength(content, first);
        return length > 0 && frameLength(content, first + length) > 0;
    }

    static byte[] withoutTags(byte[] content) {
        var end = content.length >= TRAILER && Bytes.at(content, content.length - TRAILER, "TAG")
                ? content.length - TRAILER : content.length;
        return Arrays.copyOfRange(content, Math.min(afterTag(content), end), end);
    }

    private static int afterTag(byte[] content) {
        if (content.length < 10 || !Bytes.at(content, 0, "ID3")) {
            return 0;
        }
        var size = (content[6] & 0x7f) << 21 | (content[7] & 0x7f) << 14 | (content[8] & 0x7f) << 7 | content[9] & 0x7f;
        return 10 + size;
    }

    /** 0 where no frame of layer III begins. */
    private static int frameLength(byte[] content, int offset) {
        if (offset < 0 || offset + 4 > content.length) {
            return 0;
        }
        var header = (int) Bytes.big(content, offset, 4);
        var version = header >> 19 & 3;
        var rate = header >> 12 & 15;
        var hertz = header >> 10 & 3;
        if (header >>> 21 != 0x7ff || version == 1 || (header >> 17 & 3) != 1 || rate == 0 || rate == 15 || hertz == 3) {
            return 0;
        }
        var isV1 = version == 3;
        var perSecond = HERTZ[hertz] / (isV1 ? 1 : version == 2 ? 2 : 4);
        return (isV1 ? 144_000 * KBIT_V1[rate] : 72_000 * KBIT_V2[rate]) / perSecond + (header >> 9 & 1);
    }
}
