package org.linli.request;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.linli.request.EventLog.Logged;
import org.linli.request.EventLog.Position;

/** By when a lead had to sign: for followers of the log that ask whether it did. */
public interface SignLimits {

    /** Of the part that led when each event happened; nothing for events before any dispatch. */
    Map<Position, Instant> of(List<Logged> events);
}
