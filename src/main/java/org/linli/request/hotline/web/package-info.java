/** The page of what came from the hotline and what goes back. */
@NullMarked
package org.linli.request.hotline.web;

import org.jspecify.annotations.NullMarked;
