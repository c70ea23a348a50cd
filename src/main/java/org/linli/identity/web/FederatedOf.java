package org.linli.identity.web;

import org.linli.identity.Account;

/**
 * Model of {@code identity/federatedOf.jte}.
 *
 * @param subject what was typed
 * @param label   what was typed
 * @param open    one may be bound here: a member of staff, and not whoever looks
 */
public record FederatedOf(Account account, FederatedList list, String subject, String label, boolean open) {

    public String path() {
        return "/admin/accounts/" + account.id() + "/federated";
    }
}
