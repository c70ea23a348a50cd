/**
 * What happens at the self-service machines and in the unattended zones: heartbeats, alarms, patrols, how much they are
 * used, how a device becomes one of ours, and the pages that it shows. Where they stand is {@code place}'s, what is found
 * at them the catalogue's, what is ordered at them the request's. It keeps nothing of a person beyond their visit.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "web", "database", "setting", "file", "calendar", "place",
        "organization", "identity", "notice", "catalog", "request"})
package org.linli.kiosk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
