package org.linli.file;

/** A paper as PDF. It is kept as it came and always handed out as a download. */
final class Pdf {

    private static final int TAIL = 2048;

    private Pdf() {
    }

    /** Header at the very start and trailer near the end, so that nothing else hides in front of it. */
    static boolean looksLike(byte[] content) {
        return (Bytes.at(content, 0, "%PDF-1.") || Bytes.at(content, 0, "%PDF-2."))
                && Bytes.indexOf(content, "%%EOF", content.length - TAIL) >= 0;
    }
}
