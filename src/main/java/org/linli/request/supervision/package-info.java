/**
 * Watching over promises: the ladder that what is late climbs by itself, public promises that were broken, units' months
 * with their yellow and red cards, and their parts of orders that several share. It moves no deadline and decides nothing
 * about a request; what it says stands in the request's own record.
 */
@NullMarked
@NamedInterface("supervision")
package org.linli.request.supervision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
