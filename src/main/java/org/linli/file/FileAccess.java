package org.linli.file;

import java.util.Optional;
import java.util.UUID;
import org.linli.shared.Actor;

/** Implemented by every module that keeps files: who may see those of its own. */
public interface FileAccess {

    /** Empty where the file is none of this module's. */
    Optional<Boolean> mayRead(Actor actor, UUID fileId);
}
