package org.linli.identity.web;

import org.linli.identity.SignInCodes.Pending;
import org.linli.web.FormErrors;

/**
 * Model of {@code identity/code.jte}.
 *
 * @param over the code can no longer be used
 */
public record CodeForm(Pending pending, String next, boolean over, FormErrors errors) {

    /** Where another code is asked for. */
    public String again() {
        return "/sign-in" + OwnPath.query(next);
    }
}
