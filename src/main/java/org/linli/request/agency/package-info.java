/**
 * Acting for others (代办): a principal authorises an agent, for a kind of matter, a reach and a time; papers go along and
 * come back; who may act is asked at every look, so that a revocation takes sight away at once. It moves no request by
 * itself.
 */
@NullMarked
@NamedInterface("agency")
package org.linli.request.agency;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
