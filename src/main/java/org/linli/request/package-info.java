/**
 * The order's way: residents order, the centre dispatches, a department signs, finishes and is rated. Owns requests,
 * their assignments, clocks and the append-only event log; publishes that log ({@link org.linli.request.EventLog}) for
 * followers. It never counts for a screen, never delivers a message and never decides where a centre stands.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "web", "database", "setting", "file", "calendar", "calendar :: events",
        "place",
        "organization", "identity", "notice", "catalog", "catalog :: search"})
package org.linli.request;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
