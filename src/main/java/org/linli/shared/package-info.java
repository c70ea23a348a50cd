/**
 * Values that every module speaks in: money, time, places, people, refusals. No Spring, no database, no rules of one
 * module.
 */
@NullMarked
@ApplicationModule(type = ApplicationModule.Type.OPEN, allowedDependencies = {})
package org.linli.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
