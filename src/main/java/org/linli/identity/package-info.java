/**
 * Accounts, sign-in, roles and scopes, tokens, consent, sealed personal data and the audit trail. It decides who somebody is, never what a module's rule lets them do.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "web", "database", "setting", "file", "calendar", "place", "organization"})
package org.linli.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
