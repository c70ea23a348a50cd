/**
 * Cases (办件): applications for items of the catalogue, from the first field to the notice in the applicant's hand; the
 * queue at the windows; and what is handed over to partners outside the house. It never changes an item, an order or a
 * centre, and counts nothing for a screen.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "web", "database", "setting", "file", "calendar", "place",
        "organization", "identity", "notice", "catalog", "request"})
package org.linli.affair;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
