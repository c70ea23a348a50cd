/**
 * Photos, voice notes and papers: their type is read from their content, size and kind are limited by purpose, and what
 * tells where, when and with which device they were made is removed before they are kept. It decides nobody's access:
 * the module a file belongs to does, which hands it out below its own address by {@link org.linli.file.FileAnswers} and
 * says by {@link org.linli.file.FileKeeper} which files are its own.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "web", "database", "setting"})
package org.linli.file;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
