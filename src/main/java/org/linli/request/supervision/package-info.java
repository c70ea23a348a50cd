/**
 * Watching over promises: the ladder that what is late climbs by itself, and who stands on which of its rungs. It moves
 * no deadline and decides nothing about a request; what it says stands in the request's own record.
 */
@NullMarked
package org.linli.request.supervision;

import org.jspecify.annotations.NullMarked;
