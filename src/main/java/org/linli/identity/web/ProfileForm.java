package org.linli.identity.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linli.identity.ContactPreference;
import org.linli.identity.MessageLanguage;
import org.linli.identity.Profile;
import org.linli.web.FormErrors;
import org.linli.web.Option;
import org.linli.web.Texts;

/**
 * Model of {@code identity/profile.jte}.
 *
 * @param phone       masked, empty where none is known
 * @param next        own path to go on to, empty for this page
 * @param hasPassword may change a password here
 * @param oidc        the provider outside where an account may be bound, null where there is none
 */
public record ProfileForm(String name, String phone, Profile profile, List<Option> communities, String next,
                          boolean hasPassword, @Nullable OidcButton oidc, FormErrors errors) {

    public List<Option> contacts(Texts t) {
        return Option.ofAll(t, ContactPreference.values());
    }

    public List<Option> languages(Texts t) {
        return Option.ofAll(t, MessageLanguage.values());
    }
}
