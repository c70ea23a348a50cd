/**
 * The district down to its buildings, the centres with their sites and rooms, and distances between them.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "web", "database", "setting", "file", "calendar"})
package org.linli.place;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
