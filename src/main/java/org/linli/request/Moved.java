package org.linli.request;

/** Where a move led. */
public record Moved(String number, Status status, int version) {
}
