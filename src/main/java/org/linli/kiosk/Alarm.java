package org.linli.kiosk;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A reason to look after a device.
 *
 * @param detail        in the device's or a patrol's words; may be empty
 * @param clearedAt     null while it lasts
 * @param handledAt     null while nobody took it on
 * @param handledByName of the colleague, empty while nobody did
 */
public record Alarm(UUID id, String device, AlarmKind kind, String detail, Instant raisedAt, @Nullable Instant clearedAt,
                    @Nullable Instant handledAt, String handledByName, String note) {

    public boolean isOpen() {
        return clearedAt == null;
    }
}
