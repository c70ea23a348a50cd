package org.linli.request.webhook;

import java.net.URI;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import org.linli.request.EventLog.Logged;
import org.linli.request.EventType;

/**
 * A system that is told.
 *
 * @param department its department, which sees only what it leads or takes part in; empty: everything
 * @param events     those it wants; empty: all
 */
public record Webhook(UUID id, String name, URI url, String department, Set<EventType> events, boolean active,
                      Instant createdAt) {

    boolean wants(Logged event) {
        return (events.isEmpty() || events.contains(event.type())) && !event.at().isBefore(createdAt) && concerns(event);
    }

    private boolean concerns(Logged event) {
        return department.isEmpty() || department.equals(event.facts().lead()) || department.equals(event.unit())
                || department.equals(event.detail().get("unit"))
                || Arrays.asList(event.detail().getOrDefault("coHandlers", "").split(",")).contains(department);
    }
}
