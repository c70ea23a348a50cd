package org.linli.place.web;

import java.util.List;
import org.linli.place.Centre;
import org.linli.place.Community;
import org.linli.place.PlaceChange;
import org.linli.web.FormErrors;

/**
 * One centre, as the district changes it.
 *
 * @param missing names of the one and the six that are not there
 * @param refusal why the last change was not made; empty where there was none
 */
public record AdminCentrePage(Centre centre, String name, String subdistrict, List<String> missing,
                              List<Community> communities, List<PlaceChange> history, ContactForm contact,
                              FormErrors errors, String refusal) {
}
