package org.linli.place;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linli.shared.GeoPoint;

/**
 * One of a centre's addresses. Rooms and opening hours belong to the site.
 *
 * @param position       place in the walking order, from 1
 * @param point          CGCS2000
 * @param given          the position as it was entered, in its own system
 * @param positionSample the position is made up (示例坐标)
 * @param areaM2         square metres
 * @param agreementUntil the last day of the agreement of use, null where it has no end
 */
public record Site(String code, int position, String name, String nameEn, String address, GeoPoint point,
                   GeoPoint given, boolean positionSample, SourceType sourceType, String owner, BigDecimal areaM2,
                   @Nullable LocalDate agreementUntil, List<Room> rooms, OpeningHours hours) {

    /** The rooms that count: in use, at a site with opening hours. */
    List<Room> roomsInUse() {
        return hours.areKnown() ? rooms.stream().filter(Room::active).toList() : List.of();
    }
}
