package org.linli.request.engine;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.linli.request.MoveField.Option;
import org.linli.shared.GeoPoint;

/** What the engine asks its neighbours: places, units, people. */
interface Surroundings {

    String district();

    boolean isCommunity(String code);

    Optional<String> communityNear(GeoPoint position);

    /** The centre that serves a community. */
    Optional<String> centreOf(String community);

    boolean isDepartment(String code);

    boolean isCentre(String slug);

    /** The active officers and leads of that unit, by account. */
    List<Option> workersOf(String department);

    /** An active officer or lead of that unit. */
    boolean worksIn(UUID account, String department);

    /** How colleagues know that account. */
    String nameOf(UUID account);
}
