/** What the people at the desks need to decide: who handled the like of it before, and how fast. */
@NullMarked
@NamedInterface("desk")
package org.linli.request.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
