/** Questions that lead from a matter of life to the items of one's own case, with the papers of that case alone. */
@NullMarked
package org.linli.catalog.cases;

import org.jspecify.annotations.NullMarked;
