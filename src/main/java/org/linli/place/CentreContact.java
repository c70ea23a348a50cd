package org.linli.place;

/** What the public page says about a centre. */
public record CentreContact(String phone, String intro, String introEn, boolean confirmed) {
}
