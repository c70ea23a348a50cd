/** Follows the module's own log: what happened to a request is told to the resident who left a number. */
@NullMarked
package org.linli.request.follow;

import org.jspecify.annotations.NullMarked;
