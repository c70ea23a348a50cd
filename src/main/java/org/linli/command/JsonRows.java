package org.linli.command;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import java.util.Collection;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/** Many rows as one parameter: the database takes them apart again by the names of its columns. */
final class JsonRows {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .changeDefaultVisibility(visible -> visible.withGetterVisibility(Visibility.NONE)
                    .withIsGetterVisibility(Visibility.NONE).withFieldVisibility(Visibility.ANY))
            .build();

    private JsonRows() {
    }

    static String of(Collection<?> rows) {
        return MAPPER.writeValueAsString(rows);
    }
}
