package org.linli.notice;

import java.util.UUID;

/**
 * A short message as a gateway gets it.
 *
 * @param id    the same with every attempt, so that the gateway can tell a repetition from another message
 * @param phone full number
 */
public record Sms(UUID id, String phone, String text) {

    @Override
    public String toString() {
        return "Sms " + id;
    }
}
