/** What residents see of their requests: ordering, tracking, one request, everything of mine. */
@NullMarked
package org.linli.request.web;

import org.jspecify.annotations.NullMarked;
