package org.linli.identity.web;

import java.util.List;
import org.linli.identity.Passkey;
import org.linli.web.FormErrors;

/**
 * Model of {@code identity/passkeys.jte}.
 *
 * @param askPassword the account has one, which is asked for before a key is added
 */
public record PasskeyList(List<Passkey> passkeys, String label, boolean askPassword, FormErrors errors) {
}
