package org.linli.identity.web;

import java.util.UUID;
import org.linli.identity.Accounts;
import org.linli.identity.FederatedIdentities;
import org.linli.shared.Invalid;
import org.linli.shared.NotFound;
import org.linli.shared.Role;
import org.linli.web.Allow;
import org.linli.web.FormErrors;
import org.linli.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The accounts outside of a member of staff, bound and revoked by the security administrator; nobody's own. */
@Controller
@RequestMapping("/admin/accounts/{account}/federated")
@Allow(Role.SECURITY_ADMIN)
class FederatedAdminPages {

    private static final String TEMPLATE = "identity/federatedOf";

    private final FederatedIdentities identities;
    private final Accounts accounts;

    FederatedAdminPages(FederatedIdentities identities, Accounts accounts) {
        this.identities = identities;
        this.accounts = accounts;
    }

    @GetMapping
    ModelAndView list(Page page, @PathVariable UUID account) {
        return page.show(TEMPLATE, model(page, account, "", "", FormErrors.none()));
    }

    @PostMapping
    ModelAndView bind(Page page, @PathVariable UUID account, @RequestParam(defaultValue = "") String subject,
                      @RequestParam(defaultValue = "") String label) {
        var model = model(page, account, subject, label, FormErrors.none());
        try {
            identities.bindFor(account, subject, label, page.actor());
        } catch (Invalid invalid) {
            return page.again(TEMPLATE, model(page, account, subject, label, FormErrors.of(invalid)));
        }
        return new ModelAndView("redirect:" + model.path() + "?done=identity.done.federatedGiven");
    }

    @PostMapping("/{id}/removal")
    String revoke(Page page, @PathVariable UUID account, @PathVariable UUID id) {
        identities.revoke(account, id, page.actor());
        return "redirect:/admin/accounts/" + account + "/federated?done=identity.done.federatedRevoked";
    }

    private FederatedOf model(Page page, UUID id, String subject, String label, FormErrors errors) {
        var provider = identities.provider().orElseThrow(() -> new NotFound("page", FederatedPages.PATH));
        var account = accounts.get(id);
        return new FederatedOf(account, new FederatedList(provider, identities.list(id), false, errors), subject, label,
                account.isStaff() && !id.equals(page.actor().id()));
    }
}
