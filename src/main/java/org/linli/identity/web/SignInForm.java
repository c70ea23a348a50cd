package org.linli.identity.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linli.identity.Account;
import org.linli.identity.SampleAccounts;
import org.linli.identity.SampleAccounts.Face;
import org.linli.web.FormErrors;
import org.linli.web.Texts;

/**
 * Model of {@code identity/signIn.jte}.
 *
 * @param chosen   a sample account whose name and password fill the form; empty for none
 * @param next     own path to go on to, empty for the usual place
 * @param faces    the sample's published accounts, empty in a real installation
 * @param oidc     the provider outside by which staff may sign in, null where there is none
 */
public record SignInForm(String phone, String username, String chosen, String next, FormErrors errors,
                         List<Face> faces, @Nullable OidcButton oidc) {

    static SignInForm blank(String next, List<Face> faces, @Nullable OidcButton oidc) {
        return new SignInForm("", "", "", next, FormErrors.none(), faces, oidc);
    }

    SignInForm forStaff(String name, FormErrors wrong) {
        return new SignInForm("", name, "", next, wrong, faces, oidc);
    }

    SignInForm forResident(String number, FormErrors wrong) {
        return new SignInForm(number, "", "", next, wrong, faces, oidc);
    }

    SignInForm filled(String number, String name) {
        return new SignInForm(number, name, name, next, errors, faces, oidc);
    }

    /** Staff first where they were sent here from one of their pages, or their form is the one that was used. */
    public boolean staffFirst() {
        return !username.isEmpty() && phone.isEmpty() || errors.of("oidc").isPresent()
                || List.of("/work", "/admin", "/screen", "/planning").stream().anyMatch(next::startsWith);
    }

    public String nextQuery() {
        return OwnPath.query(next);
    }

    /** Of the sample, and only once one of its accounts was chosen. */
    public String password() {
        return chosen.isEmpty() ? "" : SampleAccounts.PASSWORD;
    }

    public String samplePassword() {
        return SampleAccounts.PASSWORD;
    }

    public boolean isChosen(Account account) {
        return chosen.equals(account.username());
    }

    /** The address of this page with that account's name filled in. */
    public String fill(Account account) {
        return "/sign-in?as=" + account.username()
                + (next.isEmpty() ? "" : "&next=" + URLEncoder.encode(next, StandardCharsets.UTF_8));
    }

    public String titleOf(Texts t, Account account) {
        return account.title().isEmpty() ? t.get("identity.sample.resident") : t.name(account.title(), account.titleEn());
    }
}
