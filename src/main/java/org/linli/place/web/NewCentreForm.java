package org.linli.place.web;

import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.linli.place.CentreKind;
import org.linli.place.CentreLayout;
import org.linli.place.NewCentre;
import org.linli.web.FormErrors;

/** A new project point as it is typed. */
public record NewCentreForm(String slug, String name, String nameEn, String subdistrict, CentreKind kind,
                            CentreLayout layout) {

    static final NewCentreForm EMPTY = new NewCentreForm("", "", "", "", CentreKind.COMMUNITY, CentreLayout.INDEPENDENT);
    private static final int LONGEST = 20;

    public NewCentreForm {
        slug = stripped(slug);
        name = stripped(name);
        nameEn = stripped(nameEn);
        subdistrict = stripped(subdistrict);
        kind = kind == null ? CentreKind.COMMUNITY : kind;
        layout = layout == null ? CentreLayout.INDEPENDENT : layout;
    }

    FormErrors check(Collection<String> subdistricts) {
        var errors = FormErrors.none();
        if (name.isEmpty() || name.length() > LONGEST) {
            errors.add("name", "place.admin.error.name", LONGEST);
        }
        if (!slug.matches("[a-z][a-z0-9-]{1,30}") || slug.equals("new")) {
            errors.add("slug", "place.admin.error.code");
        }
        if (!subdistricts.contains(subdistrict)) {
            errors.add("subdistrict", "place.admin.error.subdistrict");
        }
        return errors;
    }

    NewCentre centre() {
        return new NewCentre(slug, name, nameEn, subdistrict, kind, layout);
    }

    private static String stripped(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
