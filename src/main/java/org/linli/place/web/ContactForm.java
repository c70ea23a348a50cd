package org.linli.place.web;

import org.linli.place.Centre;
import org.linli.place.CentreContact;
import org.linli.web.FormErrors;

/** What the public page says about a centre, as it is edited. */
public record ContactForm(String phone, String intro, String introEn, Boolean confirmed) {

    private static final int MOST = 500;

    public ContactForm {
        confirmed = Boolean.TRUE.equals(confirmed); // browsers leave out a box that is not ticked
        phone = phone == null ? "" : phone.strip();
        intro = intro == null ? "" : intro.strip();
        introEn = introEn == null ? "" : introEn.strip();
    }

    static ContactForm of(Centre centre) {
        return new ContactForm(centre.phone(), centre.intro(), centre.introEn(), centre.confirmed());
    }

    FormErrors check() {
        var errors = FormErrors.none();
        if (!phone.matches("|1[3-9]\\d{9}|0\\d{2,3}-?\\d{7,8}|\\d{5}")) {
            errors.add("phone", "place.admin.error.phone");
        }
        if (intro.length() > MOST) {
            errors.add("intro", "place.admin.error.long", MOST);
        }
        if (introEn.length() > 2 * MOST) {
            errors.add("introEn", "place.admin.error.long", 2 * MOST);
        }
        return errors;
    }

    CentreContact contact() {
        return new CentreContact(phone, intro, introEn, confirmed);
    }
}
