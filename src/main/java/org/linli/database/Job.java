package org.linli.database;

import java.time.Duration;

/**
 * Something to be done again and again on one node at a time; declared as a bean by the module that knows what it is.
 * What it does must be safe to do twice.
 *
 * @param name  unique, {@code <module>-<what>}
 * @param every pause between the end of one run and the start of the next
 */
public record Job(String name, Duration every, Runnable work) {
}
