package org.linli.notice;

import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** A message's variables as one text, for the vault. */
final class SealedVariables {

    private static final JsonMapper JSON = new JsonMapper();

    private SealedVariables() {
    }

    static String write(Map<String, String> variables) {
        return JSON.writeValueAsString(variables);
    }

    static Map<String, String> read(String text) {
        return JSON.readValue(text, new TypeReference<LinkedHashMap<String, String>>() { });
    }
}
