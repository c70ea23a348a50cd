package org.linli.file;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.linli.shared.Actor;
import org.springframework.stereotype.Component;

/** A module that keeps files, for tests: it says what it was told to say. */
@Component
class FilesOfTests implements FileAccess {

    private final Map<UUID, Boolean> readable = new ConcurrentHashMap<>();

    void say(UUID fileId, boolean mayRead) {
        readable.put(fileId, mayRead);
    }

    @Override
    public Optional<Boolean> mayRead(Actor actor, UUID fileId) {
        return Optional.ofNullable(readable.get(fileId));
    }
}
