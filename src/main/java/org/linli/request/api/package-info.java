/** Requests over REST: JSON in and out, problem details, cursors, idempotency keys. */
@NullMarked
package org.linli.request.api;

import org.jspecify.annotations.NullMarked;
