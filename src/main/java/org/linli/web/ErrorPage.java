package org.linli.web;

/**
 * Model of {@code web/error.jte}.
 *
 * @param status   HTTP status
 * @param headline what happened
 * @param detail   what to do next; empty where the headline says all
 * @param incident number to tell the administrator, empty where it is not a bug
 */
public record ErrorPage(int status, String headline, String detail, String incident) {
}
