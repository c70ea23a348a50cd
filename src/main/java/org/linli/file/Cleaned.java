package org.linli.file;

import org.jspecify.annotations.Nullable;

/** A file's content, with nothing in it that tells where, when and with which device it was made. */
record Cleaned(FileType type, byte[] content, @Nullable Picture picture) {

    /** The extra that only pictures have: their size in pixels and a small JPEG of them. */
    record Picture(int width, int height, byte[] thumbnail) {
    }

    static Cleaned sound(FileType type, byte[] content) {
        return new Cleaned(type, content, null);
    }

    static Cleaned of(FileType type, byte[] content) {
        return switch (type) {
            case JPEG, PNG, WEBP, GIF -> Pictures.clean(type, content);
            case MP3 -> sound(type, Mp3.withoutTags(content));
            case M4A -> sound(type, Mp4.withoutPlaces(content));
            case OGG -> sound(type, Ogg.withoutComments(content));
            case WAV -> sound(type, Wav.withoutTags(content).orElseThrow(() -> UnfitFile.because("broken")));
            case WEBM, AMR, PDF -> new Cleaned(type, content, null);
        };
    }
}
