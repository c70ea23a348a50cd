/**
 * The web kit: pages, texts, forms, errors, navigation, and the ports through which modules add to the shared pages.
 * It knows no domain, reads no table and decides no rule.
 */
@NullMarked
@ApplicationModule(type = ApplicationModule.Type.OPEN, allowedDependencies = "shared")
package org.linli.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
