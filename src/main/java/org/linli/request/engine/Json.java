package org.linli.request.engine;

import java.util.Map;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The codes that go with an event, as they lie in the log. */
final class Json {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final TypeReference<Map<String, String>> CODES = new TypeReference<>() { };

    private Json() {
    }

    static String of(Map<String, String> codes) {
        return codes.isEmpty() ? "{}" : MAPPER.writeValueAsString(codes);
    }

    static Map<String, String> codes(String json) {
        return json.equals("{}") ? Map.of() : MAPPER.readValue(json, CODES);
    }
}
