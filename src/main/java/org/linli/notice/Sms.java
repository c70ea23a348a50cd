package org.linli.notice;

import java.util.Map;
import java.util.UUID;

/**
 * A short message as a gateway gets it.
 *
 * @param id         the same with every attempt, so that the gateway can tell a repetition from another message
 * @param phone      full number
 * @param templateId of the text at the operator, empty where none was entered
 * @param variables  what the template is filled with, by name
 */
public record Sms(UUID id, String phone, String text, String templateId, Map<String, String> variables) {

    @Override
    public String toString() {
        return "Sms " + id;
    }
}
