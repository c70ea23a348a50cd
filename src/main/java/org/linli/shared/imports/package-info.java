/**
 * Files that a district brings along (CSV as offices export it), read row by row, with every mistake named by file,
 * line and column. No Spring, no database.
 */
@NullMarked
package org.linli.shared.imports;

import org.jspecify.annotations.NullMarked;
