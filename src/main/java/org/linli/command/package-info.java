/**
 * The command screen: what the log of requests tells, counted as it happens. Owns projections that can be dropped and
 * rebuilt from the log at any time, and the pages and streams that show them. It never changes a request, holds nothing
 * personal, and nobody depends on it but the sample. How the self-service devices are it asks their module.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "web", "database", "setting", "calendar", "place", "organization",
        "identity", "request", "kiosk"})
package org.linli.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
