package org.linli.request.agency.web;

import org.linli.request.agency.Agency;

/**
 * One authorisation in a list.
 *
 * @param path      of its page
 * @param principal masked
 * @param agent     masked for residents
 */
public record AgencyLine(Agency agency, Agency.State state, String path, String principal, String agent) {
}
