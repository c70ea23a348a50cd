/**
 * First-asked responsibility (首问负责): whoever was asked first answers for a request until it ends or a colleague has
 * accepted it, and tells all that is needed at once (一次性告知). A record about a person beside the order's way: it moves
 * no request and is moved by none.
 */
@NullMarked
@NamedInterface("first-asked")
package org.linli.request.firstasked;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
