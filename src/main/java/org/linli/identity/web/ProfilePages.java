package org.linli.identity.web;

import java.util.List;
import org.linli.identity.Accounts;
import org.linli.identity.FederatedIdentities;
import org.linli.identity.ContactPreference;
import org.linli.identity.MessageLanguage;
import org.linli.identity.Profile;
import org.linli.identity.Profiles;
import org.linli.place.Communities;
import org.linli.place.Community;
import org.linli.shared.Invalid;
import org.linli.shared.Personal;
import org.linli.web.Allow;
import org.linli.web.FormErrors;
import org.linli.web.Option;
import org.linli.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Name, usual place and how to be reached: what a resident need not say again. */
@Controller
@Allow
class ProfilePages {

    private static final String TEMPLATE = "identity/profile";

    private final Profiles profiles;
    private final Accounts accounts;
    private final Communities communities;
    private final FederatedIdentities identities;

    ProfilePages(Profiles profiles, Accounts accounts, Communities communities, FederatedIdentities identities) {
        this.profiles = profiles;
        this.accounts = accounts;
        this.communities = communities;
        this.identities = identities;
    }

    @GetMapping("/my/profile")
    ModelAndView form(Page page, @RequestParam(defaultValue = "") String next) {
        return page.show(TEMPLATE, form(page, page.actor().name(),
                profiles.find(page.actor().id()).orElse(Profile.NONE), OwnPath.of(next), FormErrors.none()));
    }

    @PostMapping("/my/profile")
    ModelAndView change(Page page, @RequestParam(defaultValue = "") String name,
                        @RequestParam(defaultValue = "") String communityCode,
                        @RequestParam(defaultValue = "") String address,
                        @RequestParam(defaultValue = "SMS") ContactPreference contact,
                        @RequestParam(defaultValue = "CHINESE") MessageLanguage language,
                        @RequestParam(defaultValue = "") String next) {
        var profile = new Profile(communityCode, address, contact, language);
        try {
            profiles.change(page.actor(), name, profile);
        } catch (Invalid invalid) {
            return page.again(TEMPLATE, form(page, name, profile, OwnPath.of(next), FormErrors.of(invalid)));
        }
        return new ModelAndView("redirect:" + OwnPath.of(next, "/my/profile?done=identity.done.profile"));
    }

    private ProfileForm form(Page page, String name, Profile profile, String next, FormErrors errors) {
        var phone = accounts.phoneOf(page.actor().id()).map(Personal::maskedPhone).orElse("");
        var account = accounts.get(page.actor().id());
        return new ProfileForm(name, phone, profile, communityOptions(page), next,
                account.username() != null && !account.machine(),
                identities.provider().map(OidcButton::of).orElse(null), errors);
    }

    private List<Option> communityOptions(Page page) {
        return communities.list().stream().map(community -> option(page, community)).toList();
    }

    private Option option(Page page, Community community) {
        var subdistrict = communities.subdistrictOf(community.code());
        return Option.of(community.code(), page.t().name(subdistrict.name(), subdistrict.nameEn()) + " · "
                + page.t().name(community.name(), community.nameEn()));
    }
}
