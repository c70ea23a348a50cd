/**
 * Photos, voice notes and papers: their type is read from their content, size and kind are limited by purpose, and what
 * tells where, when and with which device they were made is removed before they are kept. It decides nobody's access:
 * the module a file belongs to does, through {@link org.linli.file.FileAccess}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "web", "database", "setting"})
package org.linli.file;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
