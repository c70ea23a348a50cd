/**
 * What leaves the house: short messages and public notices, kept in an outbox until they are delivered.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "web", "database", "setting", "file", "calendar", "place", "organization", "identity"})
package org.linli.notice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
