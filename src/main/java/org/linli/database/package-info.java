/**
 * The one PostgreSQL: an embedded real server that starts with the application and keeps its files in the data
 * directory, or an external one by {@code LINLI_DATABASE_URL}. It owns connections and their order of closing, and no
 * table.
 */
@NullMarked
@ApplicationModule(type = ApplicationModule.Type.OPEN, allowedDependencies = "shared")
package org.linli.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
