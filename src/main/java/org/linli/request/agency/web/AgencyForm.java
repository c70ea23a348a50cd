package org.linli.request.agency.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.linli.request.agency.AgencyKind;
import org.linli.request.agency.Wanted;

/** An authorisation as it is typed; the principal only at a counter. */
public record AgencyForm(@Nullable String kind, @Nullable String agent, @Nullable String agentPhone,
                         @Nullable String agentName, @Nullable String what, @Nullable List<String> categories,
                         @Nullable String number, @Nullable String from, @Nullable String until,
                         @Nullable String principalPhone, @Nullable String principalName) {

    static AgencyForm empty(String today, String until) {
        return new AgencyForm(AgencyKind.CONVENIENCE.name(), null, null, null, null, null, null, today, until, null, null);
    }

    public String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }

    public Set<String> chosen() {
        return categories == null ? Set.of() : Set.copyOf(categories);
    }

    Wanted wanted() {
        var known = Arrays.stream(AgencyKind.values()).filter(k -> k.name().equals(kind)).findFirst()
                .orElse(AgencyKind.CONVENIENCE);
        return new Wanted(known, new Wanted.Person(text(agent), text(agentPhone), text(agentName)), text(what),
                categories == null ? List.of() : categories, text(number).strip(), day(from), day(until));
    }

    Wanted.Principal principal(@Nullable UUID written) {
        return new Wanted.Principal(text(principalPhone), text(principalName), written);
    }

    private static @Nullable LocalDate day(@Nullable String typed) {
        try {
            return typed == null || typed.isBlank() ? null : LocalDate.parse(typed);
        } catch (DateTimeException notADay) {
            return null;
        }
    }
}
