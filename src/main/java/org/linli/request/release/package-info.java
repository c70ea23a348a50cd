/**
 * What the public may read of a request: words that a clerk wrote or shortened for it, pictures that a clerk looked at.
 * Nothing is public before; whatever was released can be withdrawn again.
 */
@NullMarked
package org.linli.request.release;

import org.jspecify.annotations.NullMarked;
