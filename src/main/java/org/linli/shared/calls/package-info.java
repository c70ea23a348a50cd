/**
 * Calls to systems outside the house: which addresses may be called, and how a call is signed.
 */
@NullMarked
package org.linli.shared.calls;

import org.jspecify.annotations.NullMarked;
