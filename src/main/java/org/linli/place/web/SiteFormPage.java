package org.linli.place.web;

import org.linli.place.Centre;
import org.linli.web.FormErrors;

/**
 * The premises of a site, new or known.
 *
 * @param code    its key; empty for a new one
 * @param refusal why the last change was not made; empty where there was none
 */
public record SiteFormPage(Centre centre, String code, SiteForm form, FormErrors errors, String refusal) {

    public boolean isNew() {
        return code.isEmpty();
    }
}
