/**
 * Tells departments' own systems what happens to requests: a follower of the log writes deliveries, a sender carries them
 * out, signed, at least once, until they are taken or given up. What is told holds numbers and codes, and nobody's name,
 * telephone or words.
 */
@NullMarked
package org.linli.request.webhook;

import org.jspecify.annotations.NullMarked;
