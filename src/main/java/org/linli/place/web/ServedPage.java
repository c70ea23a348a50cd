package org.linli.place.web;

import java.util.List;
import java.util.Set;
import org.linli.place.Centre;
import org.linli.web.Option;

/**
 * Whom a centre serves.
 *
 * @param options communities of its subdistrict and those that it serves elsewhere; the hint names another's centre
 * @param refusal why the last change was not made; empty where there was none
 */
public record ServedPage(Centre centre, List<Option> options, Set<String> served, String refusal) {
}
