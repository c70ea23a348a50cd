package org.linli.request.hotline;

import java.time.format.DateTimeFormatter;
import java.util.List;
import org.linli.request.RequestOrigins;
import org.linli.request.RequestSheet;
import org.linli.request.Source;
import org.linli.shared.Actor;
import org.linli.shared.BusinessTime;
import org.linli.shared.Role;
import org.springframework.stereotype.Component;

/** On a request's page: the hotline's number and its deadline. */
@Component
class HotlineOrigin implements RequestOrigins {

    private static final DateTimeFormatter SHORT = DateTimeFormatter
            .ofPattern("MM-dd HH:mm").withZone(BusinessTime.ZONE);

    private final HotlineCases cases;

    HotlineOrigin(HotlineCases cases) {
        this.cases = cases;
    }

    @Override
    public List<Origin> of(RequestSheet sheet, Actor actor) {
        if (sheet.head().source() != Source.HOTLINE) {
            return List.of();
        }
        var href = actor.isAny(Role.DISPATCHER, Role.CENTRE_MANAGER, Role.SUPERVISOR, Role.DISTRICT_ADMIN, Role.AUDITOR)
                ? "/work/hotline?pile=ALL" : "";
        return cases.ofRequest(sheet.number()).stream().map(one -> one.due() == null
                ? new Origin("hotline.origin", List.of(one.external()), href)
                : new Origin(one.isHotlines() ? "hotline.origin.earlier" : "hotline.origin.due",
                        List.of(one.external(), SHORT.format(one.due())), href)).toList();
    }
}
