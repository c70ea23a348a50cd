/**
 * Lists as files, CSV and XLSX alike: written row by row while they are read, so that a long list needs no more memory
 * than a short one.
 */
@NullMarked
package org.linli.web.table;

import org.jspecify.annotations.NullMarked;
