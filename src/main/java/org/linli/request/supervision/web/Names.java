package org.linli.request.supervision.web;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.linli.organization.Departments;
import org.linli.place.Centres;
import org.linli.place.Communities;
import org.linli.request.RequestChoices;
import org.linli.web.Texts;
import org.springframework.stereotype.Component;

/** Names for codes, short where people have a short one. */
@Component
record Names(RequestChoices choices, Departments departments, Centres centres, Communities communities) {

    /** What people say; the district's own desk for none. */
    String shortUnit(@Nullable String code, Texts t) {
        if (code == null || code.isEmpty()) {
            return t.get("request.desk");
        }
        return departments.find(code).map(unit -> t.name(unit.shortName(), unit.nameEn()))
                .or(() -> centre(code, t).map(name -> t.get("desk.unit.centre", name))).orElse(code);
    }

    String unit(@Nullable String code, Texts t) {
        if (code == null || code.isEmpty()) {
            return t.get("request.desk");
        }
        return centre(code, t).map(name -> t.get("desk.unit.centre", name)).orElseGet(() -> choices.unitName(code, t));
    }

    Optional<String> centre(String slug, Texts t) {
        return centres.find(slug).map(centre -> t.name(centre.name(), centre.nameEn()));
    }

    /** The code itself where the category is no longer one. */
    String category(String code, Texts t) {
        return choices.all().stream().filter(category -> category.code().equals(code)).findFirst()
                .map(category -> t.name(category.name(), category.nameEn())).orElse(code);
    }

    String community(@Nullable String code, Texts t) {
        return code == null ? "" : communities.find(code).map(it -> t.name(it.name(), it.nameEn())).orElse(code);
    }

    /** The subdistrict of a community; empty where none is known. */
    String street(@Nullable String community, Texts t) {
        return community == null || communities.find(community).isEmpty() ? "" : Optional.of(communities.subdistrictOf(community))
                .map(it -> t.name(it.name(), it.nameEn())).orElse("");
    }
}
