package org.linli.identity.web;

import org.linli.web.FormErrors;

/**
 * @param next own path to go on to, empty for the usual place
 */
public record SignInForm(String username, String next, FormErrors errors) {
}
