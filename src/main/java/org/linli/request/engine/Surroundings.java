package org.linli.request.engine;

import java.util.Optional;
import java.util.UUID;
import org.linli.shared.GeoPoint;

/** What the engine asks its neighbours: places, units, people. */
interface Surroundings {

    String district();

    boolean isCommunity(String code);

    Optional<String> communityNear(GeoPoint position);

    /** The centre that serves a community. */
    Optional<String> centreOf(String community);

    boolean isDepartment(String code);

    /** How colleagues know that account. */
    String nameOf(UUID account);
}
