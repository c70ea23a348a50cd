package org.linli.place.web;

import java.util.List;
import org.linli.place.Centre;
import org.linli.place.CentreFunction;
import org.linli.place.Site;
import org.linli.web.FormErrors;

/**
 * A room, new or known.
 *
 * @param code    its key; {@code new} for a new one
 * @param refusal why the last change was not made; empty where there was none
 */
public record AdminRoomPage(Centre centre, Site site, String code, RoomForm form, List<CentreFunction> functions,
                            FormErrors errors, String refusal) {

    public boolean isNew() {
        return code.equals(AdminRoomController.NEW);
    }
}
