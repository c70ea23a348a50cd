package org.linli.file;

import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.linli.shared.Actor;
import org.linli.shared.NotFound;
import org.springframework.stereotype.Component;

/**
 * Who may look at a file: whoever a module that keeps it says so, and for a day whoever stored it, so that a form can
 * show what was just sent. All others learn nothing, not even that it is there.
 */
@Component
public class FileViewing {

    private static final Duration FRESH = Duration.ofDays(1);

    private final Files files;
    private final StoredFiles stored;
    private final FileStorage storage;
    private final List<FileAccess> owners;
    private final Clock clock;

    FileViewing(Files files, StoredFiles stored, FileStorage storage, List<FileAccess> owners, Clock clock) {
        this.files = files;
        this.stored = stored;
        this.storage = storage;
        this.owners = owners;
        this.clock = clock;
    }

    /** @throws NotFound where there is none, or not for this actor */
    public StoredFile get(UUID id, Actor actor) {
        var file = files.get(id);
        if (!mayRead(actor, id)) {
            throw new NotFound("file", id);
        }
        return file;
    }

    /** Of a file that {@link #get} gave to somebody. */
    public InputStream open(StoredFile file, FileStorage.Part part) {
        return storage.read(file.id(), part);
    }

    private boolean mayRead(Actor actor, UUID id) {
        var answers = owners.stream().map(owner -> owner.mayRead(actor, id).orElse(null)).filter(Objects::nonNull).toList();
        return answers.isEmpty()
                ? actor.isSignedIn() && stored.isFresh(id, actor.id(), clock.instant().minus(FRESH))
                : answers.contains(true);
    }
}
