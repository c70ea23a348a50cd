/**
 * 说事: what somebody has on their mind, sorted at the dispatcher's desk into an order, a deliberation or a mediation. One
 * request, one thread; deliberation and mediation themselves happen outside of this package, which says only where it was
 * sent.
 */
@NullMarked
@NamedInterface("talk")
package org.linli.request.talk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
