package org.linli.place;

/** The centre as its changer saw it. */
public record Seen(String slug, int version) {
}
