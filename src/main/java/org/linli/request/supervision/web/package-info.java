/** Supervision's desk. */
@NullMarked
package org.linli.request.supervision.web;

import org.jspecify.annotations.NullMarked;
