package org.linli.request.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.linli.request.Placing;
import org.linli.request.Source;
import org.linli.shared.Crs;
import org.linli.shared.GeoPoint;
import org.linli.shared.Invalid;

/**
 * Body of {@code POST /api/v1/requests}.
 *
 * @param answers       to the category's own questions, by the names that /api/v1/categories gives them
 * @param communityCode twelve digits; or a location whose nearest community is taken
 */
record PlaceBody(@Nullable String category, @Nullable String title, @Nullable String description,
                 @Nullable String communityCode, @Nullable String address, @Nullable Location location,
                 @Nullable Contact contact, @Nullable Boolean confidential, @Nullable Boolean anonymous,
                 @Nullable List<UUID> files, @Nullable Map<String, Object> answers) {

    /** @param crs WGS84 (taken where nothing is said), CGCS2000 or GCJ02 */
    record Location(@Nullable Double lon, @Nullable Double lat, @Nullable String crs) {

        GeoPoint toPoint() {
            if (lon == null || lat == null || Math.abs(lon) > 180 || Math.abs(lat) > 90) {
                throw Invalid.field("location", "request.invalid.location");
            }
            return new GeoPoint(lon, lat, system());
        }

        private Crs system() {
            var name = crs == null ? "WGS84" : crs.toUpperCase(Locale.ROOT).replace("-", "");
            for (var known : Crs.values()) {
                if (known.name().equals(name)) {
                    return known;
                }
            }
            throw Invalid.field("location.crs", "request.invalid.crs");
        }
    }

    record Contact(@Nullable String name, @Nullable String phone) {
    }

    Placing toPlacing(Source source, String onceKey) {
        var where = new Placing.Where(orEmpty(communityCode), "", orEmpty(address),
                location == null ? null : location.toPoint());
        var who = contact == null ? Placing.Contact.NONE
                : new Placing.Contact(orEmpty(contact.name()), orEmpty(contact.phone()));
        return new Placing(source, orEmpty(category), orEmpty(title), orEmpty(description), where, who,
                new Placing.Options(Boolean.TRUE.equals(anonymous), Boolean.TRUE.equals(confidential), null),
                files == null ? List.of() : files, onceKey).answering(given());
    }

    private Map<String, String> given() {
        var given = new LinkedHashMap<String, String>();
        if (answers != null) {
            answers.forEach((name, value) -> given.put(name, value == null ? "" : String.valueOf(value)));
        }
        return given;
    }

    private static String orEmpty(@Nullable String value) {
        return value == null ? "" : value;
    }
}
