package org.linli.parcel;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A parcel as colleagues and its owner see it.
 *
 * @param phone    masked; empty once it was removed
 * @param returnOn the day on which it goes back, of one that came; else null
 */
public record Parcel(UUID id, ParcelKind kind, String centre, String carrier, String waybill, String shelf,
                     String destination, String phone, ParcelStatus status, Instant cameAt, String cameByName,
                     @Nullable LocalDate returnOn, @Nullable Instant finishedAt, String finishedByName) {

    public boolean isWaiting() {
        return status == ParcelStatus.WAITING;
    }

    public boolean isDue(LocalDate today) {
        return isWaiting() && returnOn != null && !returnOn.isAfter(today);
    }
}
