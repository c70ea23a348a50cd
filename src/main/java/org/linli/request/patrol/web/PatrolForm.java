package org.linli.request.patrol.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.linli.request.Placing;
import org.linli.request.patrol.Finding;
import org.linli.shared.GeoPoint;

/** What a grid worker typed or touched. Positions are WGS-84, as a phone tells them. @param kept ids of photos */
public record PatrolForm(@Nullable String category, @Nullable String text, @Nullable String communityCode,
                         @Nullable String address, @Nullable String lon, @Nullable String lat, @Nullable Boolean onSpot,
                         @Nullable String done, @Nullable String once, @Nullable List<String> kept) {

    static PatrolForm fresh(String community, String once) {
        return new PatrolForm("", "", community, "", "", "", false, "", once, List.of());
    }

    /** Photos that came with it before. */
    public List<String> photos() {
        return kept == null ? List.of() : kept;
    }

    PatrolForm with(List<UUID> photos) {
        return new PatrolForm(category, text, communityCode, address, lon, lat, onSpot, done, once,
                photos.stream().map(UUID::toString).toList());
    }

    public String or(@Nullable String typed) {
        return typed == null ? "" : typed;
    }

    public boolean isOnSpot() {
        return Boolean.TRUE.equals(onSpot);
    }

    Finding finding(String estate, List<UUID> files) {
        return new Finding(or(category), or(text), new Placing.Where(or(communityCode), estate, or(address), point()),
                files, isOnSpot(), or(done), or(once));
    }

    private @Nullable GeoPoint point() {
        try {
            return or(lon).isBlank() || or(lat).isBlank() ? null
                    : GeoPoint.wgs84(Double.parseDouble(or(lon)), Double.parseDouble(or(lat)));
        } catch (IllegalArgumentException noPosition) {
            return null;
        }
    }
}
