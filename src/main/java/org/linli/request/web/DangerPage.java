package org.linli.request.web;

/**
 * The first thing to say to somebody in danger: whom to call. The order is not refused: it goes on with one tap.
 *
 * @param number 110, 119, 120 or 122
 * @param form   everything that was typed, sent again with the confirmation
 */
public record DangerPage(String number, PlaceForm form) {
}
