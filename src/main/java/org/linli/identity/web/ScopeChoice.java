package org.linli.identity.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linli.organization.Departments;
import org.linli.place.Centres;
import org.linli.place.Districts;
import org.linli.shared.Scope;
import org.linli.web.Option;
import org.linli.web.Texts;
import org.springframework.stereotype.Component;

/** The scopes that a role can be given for, as one list to choose from: {@code CENTRE:qiaoguang} and so on. */
@Component
class ScopeChoice {

    private final Districts districts;
    private final Centres centres;
    private final Departments departments;

    ScopeChoice(Districts districts, Centres centres, Departments departments) {
        this.districts = districts;
        this.centres = centres;
        this.departments = departments;
    }

    List<Option> options(Texts t) {
        var options = new ArrayList<Option>();
        districts.find().ifPresent(d -> options.add(Option.of("DISTRICT:" + d.code(), t.name(d.name(), d.nameEn()))));
        centres.list().forEach(c -> options.add(Option.of("CENTRE:" + c.slug(),
                t.get("identity.scope.centre", t.name(c.name(), c.nameEn())))));
        departments.list().forEach(d -> options.add(Option.of("DEPARTMENT:" + d.code(), t.name(d.name(), d.nameEn()))));
        options.add(Option.of("SELF:", t.get("identity.scope.self")));
        return options;
    }

    /** The chosen one; null where it is none of the list. */
    @Nullable Scope of(Texts t, String value) {
        if (options(t).stream().noneMatch(option -> option.value().equals(value))) {
            return null;
        }
        var colon = value.indexOf(':');
        return new Scope(Scope.Kind.valueOf(value.substring(0, colon)), value.substring(colon + 1));
    }

    String label(Texts t, Scope scope) {
        return options(t).stream().filter(option -> option.value().equals(value(scope))).map(Option::label).findFirst()
                .orElse(scope.code());
    }

    static String value(Scope scope) {
        return scope.kind() + ":" + scope.code();
    }
}
