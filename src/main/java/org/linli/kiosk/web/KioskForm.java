package org.linli.kiosk.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.linli.place.Kiosk;
import org.linli.web.FormErrors;

/** A kiosk as it is registered by hand. */
public record KioskForm(String code, String site, String name, String nameEn, String spot, String model,
                        String serialNumber, String installedOn, Boolean inUse) {

    private static final int LONGEST = 60;

    public KioskForm {
        code = stripped(code);
        site = stripped(site);
        name = stripped(name);
        nameEn = stripped(nameEn);
        spot = stripped(spot);
        model = stripped(model);
        serialNumber = stripped(serialNumber);
        installedOn = stripped(installedOn);
        inUse = Boolean.TRUE.equals(inUse); // browsers leave out a box that is not ticked
    }

    static KioskForm at(String site) {
        return new KioskForm("", site, "", "", "", "", "", "", true);
    }

    static KioskForm of(Kiosk kiosk) {
        return new KioskForm(kiosk.code(), kiosk.siteCode(), kiosk.name(), kiosk.nameEn(), kiosk.spot(), kiosk.model(),
                kiosk.serialNumber(), kiosk.installedOn() == null ? "" : kiosk.installedOn().toString(), kiosk.inUse());
    }

    FormErrors check(Set<String> sites, Set<String> taken) {
        var errors = FormErrors.none();
        if (!code.matches("[a-z][a-z0-9-]{2,39}")) {
            errors.add("code", "kiosk.form.code.wrong");
        } else if (taken.contains(code)) {
            errors.add("code", "kiosk.form.code.taken");
        }
        if (!sites.contains(site)) {
            errors.add("site", "kiosk.form.site.missing");
        }
        if (name.isEmpty() || name.length() > LONGEST) {
            errors.add("name", "kiosk.form.name.missing", LONGEST);
        }
        if (model.isEmpty() || model.length() > LONGEST) {
            errors.add("model", "kiosk.form.model.missing", LONGEST);
        }
        if (!installedOn.isEmpty() && date() == null) {
            errors.add("installedOn", "kiosk.form.date.wrong");
        }
        return errors;
    }

    Kiosk kiosk(@Nullable Kiosk before) {
        return new Kiosk(code, site, name, nameEn, spot, before == null ? "" : before.spotEn(), model, serialNumber,
                date(), inUse, before != null && before.sample());
    }

    private @Nullable LocalDate date() {
        try {
            return installedOn.isEmpty() ? null : LocalDate.parse(installedOn);
        } catch (DateTimeParseException wrong) {
            return null;
        }
    }

    private static String stripped(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
