package org.linli.command.web;

import java.time.Instant;

/**
 * One line of the ticker.
 *
 * @param what the step and whom it concerns, in words
 */
public record MoveLine(String id, Instant at, String slug, String centre, String what, String category) {
}
