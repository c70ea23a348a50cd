/**
 * The catalogue of public services: department, main item, sub-item, handling item (业务办理项, the one that is counted);
 * its versions, channels, delegations and guides, and the search over it. It handles no case: it says what is handled,
 * by whom, with which papers and where.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "web", "database", "setting", "file", "calendar", "place",
        "organization", "identity", "notice"})
package org.linli.catalog;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
