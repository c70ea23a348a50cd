package org.linli.request.agency.web;

import java.util.List;
import org.linli.web.Option;

/**
 * What the form offers.
 *
 * @param colleagues who works in the centre; empty where none is known
 * @param days       that an authorisation may hold at most
 */
public record AgencyChoices(List<Option> kinds, List<Option> categories, List<Option> colleagues, int days) {
}
