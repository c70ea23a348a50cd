package org.linli.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.UUID;
import org.linli.setting.Settings;
import org.linli.shared.Actor;
import org.linli.shared.BusinessTime;
import org.linli.shared.Ids;
import org.linli.shared.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to photos, voice notes and papers. */
@Component
public class Files {

    private static final int MEGABYTE = 1_048_576;

    private final StoredFiles files;
    private final FileStorage storage;
    private final Settings settings;
    private final Clock clock;

    Files(StoredFiles files, FileStorage storage, Settings settings, Clock clock) {
        this.files = files;
        this.storage = storage;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Keeps a cleaned copy, in the caller's transaction: if that fails, nothing is left. Pictures are turned upright,
     * scaled to at most 2560 pixels and drawn anew; sounds lose their tags.
     *
     * @param name as sent; only shown, never trusted
     * @throws UnfitFile where type, size or content is not fit for the purpose; its text says what would be
     */
    @Transactional
    public StoredFile store(InputStream content, String name, Purpose purpose, Actor actor) {
        var limit = limit(purpose);
        var bytes = read(content, limit);
        var type = FileType.of(bytes).filter(limit.types()::contains)
                .orElseThrow(() -> UnfitFile.because("type", limit.typesInWords()));
        var cleaned = Cleaned.of(type, bytes);
        var picture = cleaned.picture();
        var file = new StoredFile(Ids.next(), cleaned.type(), cleaned.content().length,
                FileName.clean(name, cleaned.type()),
                picture == null ? null : picture.width(), picture == null ? null : picture.height());
        files.add(file, purpose, actor, clock.instant());
        storage.write(file.id(), FileStorage.Part.CONTENT, cleaned.content());
        if (picture != null) {
            storage.write(file.id(), FileStorage.Part.THUMBNAIL, picture.thumbnail());
        }
        return file;
    }

    /** Of 1,048,576 bytes, that a file for that purpose may have. */
    public int megabytes(Purpose purpose) {
        return limit(purpose).megabytes();
    }

    private FileLimits.Limit limit(Purpose purpose) {
        return settings.at(FileLimits.KEY, BusinessTime.dateOf(clock.instant())).value().of(purpose);
    }

    /** @throws NotFound where there is none; whether somebody may see it is not asked here */
    public StoredFile get(UUID id) {
        return files.find(id).orElseThrow(() -> new NotFound("file", id));
    }

    /** @throws NotFound where there is none */
    public InputStream open(UUID id) {
        return storage.read(id, FileStorage.Part.CONTENT);
    }

    private static byte[] read(InputStream content, FileLimits.Limit limit) {
        try {
            var bytes = content.readNBytes(limit.megabytes() * MEGABYTE + 1);
            if (bytes.length > limit.megabytes() * MEGABYTE) {
                throw UnfitFile.because("size", limit.megabytes());
            }
            if (bytes.length == 0) {
                throw UnfitFile.because("empty");
            }
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
