package org.linli.file;

import static org.linli.file.Bytes.at;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;

/** What is understood, told by the content's first bytes and never by the file's name or the sender's word. */
public enum FileType {
    JPEG("image/jpeg", "jpg", content -> at(content, 0, 0xff, 0xd8, 0xff)),
    PNG("image/png", "png", content -> at(content, 0, 0x89, 'P', 'N', 'G', 0x0d, 0x0a, 0x1a, 0x0a)),
    WEBP("image/webp", "webp", content -> at(content, 0, "RIFF") && at(content, 8, "WEBP")),
    GIF("image/gif", "gif", content -> at(content, 0, "GIF87a") || at(content, 0, "GIF89a")),
    PDF("application/pdf", "pdf", Pdf::looksLike),
    M4A("audio/mp4", "m4a", Mp4::isSound),
    OGG("audio/ogg", "ogg", Ogg::isSound),
    WAV("audio/wav", "wav", content -> at(content, 0, "RIFF") && at(content, 8, "WAVE")),
    WEBM("audio/webm", "webm", WebM::isSound),
    AMR("audio/amr", "amr", content -> at(content, 0, "#!AMR\n") || at(content, 0, "#!AMR-WB\n")),
    MP3("audio/mpeg", "mp3", Mp3::isSound);

    private final String mediaType;
    private final String extension;
    private final Predicate<byte[]> signature;

    FileType(String mediaType, String extension, Predicate<byte[]> signature) {
        this.mediaType = mediaType;
        this.extension = extension;
        this.signature = signature;
    }

    static Optional<FileType> of(byte[] content) {
        return Arrays.stream(values()).filter(type -> type.signature.test(content)).findFirst();
    }

    public String mediaType() {
        return mediaType;
    }

    public String extension() {
        return extension;
    }

    public boolean isPicture() {
        return mediaType.startsWith("image/");
    }

    public boolean isSound() {
        return mediaType.startsWith("audio/");
    }
}
