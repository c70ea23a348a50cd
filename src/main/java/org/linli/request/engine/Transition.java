package org.linli.request.engine;

import java.util.Set;
import org.linli.request.EventType;
import org.linli.request.Status;
import org.linli.request.Verb;
import org.linli.shared.Role;

/**
 * One legal move: from where, by which verb, to where, recorded as which event, open to which roles. RESIDENT means the
 * person who ordered, or whoever shows number and query code.
 */
public record Transition(Status from, Verb verb, Status to, EventType event, Set<Role> roles) {
}
