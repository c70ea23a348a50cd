/** The platform behind a city district's neighbourhood centres. */
@NullMarked
package org.linli;

import org.jspecify.annotations.NullMarked;
