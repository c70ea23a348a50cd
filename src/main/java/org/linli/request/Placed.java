package org.linli.request;

import java.time.Instant;

/**
 * The receipt.
 *
 * @param queryCode shown here once; only its hash is kept
 * @param repeated  the same order had been taken before
 */
public record Placed(String number, String queryCode, Instant acceptBy, Instant resolveBy, boolean repeated) {
}
