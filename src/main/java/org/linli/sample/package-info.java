/**
 * The sample district: its files and its story are told to an empty database through the modules' own doors, never by
 * inserting rows past them. Nothing depends on it, and production runs without it.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "web", "database", "setting", "file", "calendar", "place",
        "organization", "identity", "notice", "parcel", "catalog", "request", "request :: agency", "request :: desk",
        "request :: first-asked", "request :: group", "request :: hotline", "request :: talk", "request :: supervision",
        "affair", "affair :: partner", "affair :: window", "kiosk", "command"})
package org.linli.sample;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
