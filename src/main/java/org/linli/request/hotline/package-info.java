/**
 * What the 12345 hotline hands over and gets back: its numbers and deadlines, results by push or by file, each once.
 */
@NullMarked
@NamedInterface("hotline")
package org.linli.request.hotline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
