package org.linli.file;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * Implemented by every module that keeps files. What was sent with a form that nobody finished belongs to none and is
 * removed after a day; files of a purpose that no module answers for stay.
 */
public interface FileKeeper {

    /** Those that this module answers for. */
    Set<Purpose> purposes();

    /**
     * Which of them belong to something of this module's.
     *
     * @param since none of them was stored before
     */
    Set<UUID> kept(Set<UUID> files, Instant since);
}
