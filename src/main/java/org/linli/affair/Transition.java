package org.linli.affair;

import java.util.Set;
import org.linli.shared.Role;

/**
 * One legal move: from where, by which verb, to where, recorded as which event, open to which roles. RESIDENT means
 * whoever the case belongs to.
 */
public record Transition(Status from, Verb verb, Status to, EventType event, Set<Role> roles) {
}
