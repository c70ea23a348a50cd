/**
 * Effective-dated settings of a city: what is valid when, who changed what and why. It knows no setting's meaning.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "web", "database"})
package org.linli.setting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
