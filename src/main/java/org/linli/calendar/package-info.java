/**
 * Working days, office hours and deadlines. It knows no request and no clock's meaning.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "web", "database", "setting", "setting :: events"})
package org.linli.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
