/**
 * Photos, voice notes and papers: type sniffed, size limited, position and device data removed. It decides nobody's access.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "web", "database", "setting"})
package org.linli.file;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
