package org.linli.identity.web;

import org.linli.web.FormErrors;

/**
 * Model of {@code identity/newPassword.jte}.
 *
 * @param path   where the form goes: one's own page, or the one before the session begins
 * @param length least number of characters
 */
public record NewPasswordForm(String path, int length, FormErrors errors) {

    public boolean isInitial() {
        return path.equals(NewPasswordPages.PATH);
    }
}
