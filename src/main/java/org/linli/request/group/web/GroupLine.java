package org.linli.request.group.web;

import org.linli.organization.NeighbourGroup;

/**
 * A group with names for its codes.
 *
 * @param keeper  who looks after it, by name; empty where nobody does
 * @param members residents who belong to it on the platform
 * @param waiting messages that nobody settled yet
 * @param ordered messages that became requests
 */
public record GroupLine(NeighbourGroup group, String name, String estate, String community, String centre, String keeper,
                        int members, int waiting, int ordered) {
}
