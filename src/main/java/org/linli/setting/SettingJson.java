package org.linli.setting;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Records as they are stored. It has a mapper of its own: what was written years ago must be read whatever the web's
 * JSON looks like today.
 */
final class SettingJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .changeDefaultVisibility(visible -> visible.withGetterVisibility(Visibility.NONE)
                    .withIsGetterVisibility(Visibility.NONE).withFieldVisibility(Visibility.ANY))
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private SettingJson() {
    }

    static String write(Record value) {
        return MAPPER.writeValueAsString(value);
    }

    /**
     * Components that the stored value does not have are taken from the default.
     *
     * @throws IllegalStateException where it cannot be read, naming the setting
     */
    static <T extends Record> T read(SettingKey<T> key, String json) {
        try {
            var stored = (ObjectNode) MAPPER.readTree(json);
            MAPPER.<ObjectNode>valueToTree(key.defaultValue()).properties()
                    .forEach(component -> stored.putIfAbsent(component.getKey(), component.getValue()));
            return MAPPER.treeToValue(stored, key.type());
        } catch (JacksonException e) {
            throw new IllegalStateException("a stored value of the setting " + key.key() + " cannot be read: " + json, e);
        }
    }
}
