/** What the people at the desks need to decide: who handled the like of it before, and how fast. */
@NullMarked
package org.linli.request.desk;

import org.jspecify.annotations.NullMarked;
