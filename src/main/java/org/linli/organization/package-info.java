/**
 * Departments, subdistrict offices and providers: who can be asked to do something; and the neighbours' groups of estates.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "web", "database", "setting", "file", "calendar", "place"})
package org.linli.organization;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
