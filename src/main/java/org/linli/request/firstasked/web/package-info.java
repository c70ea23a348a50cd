/** The desk {@code /work/first-asked}. */
@NullMarked
package org.linli.request.firstasked.web;

import org.jspecify.annotations.NullMarked;
