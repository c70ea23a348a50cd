package org.linli.request.desk.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.linli.web.Option;

/**
 * Model of {@code desk/search.jte}.
 *
 * @param older  address of the next page, empty on the last
 * @param export address of the same list as CSV
 */
public record SearchPage(SearchForm form, List<Row> rows, Choices choices, String older, String export,
                         boolean first, Instant now, Map<String, Integer> counts) {

    /** @param centres empty for whoever sees but one */
    public record Choices(List<Option> statuses, List<Option> sources, List<IntakePage.Group> categories, List<Option> centres) {
    }

    public record Row(QueueLine line, String status, String tone, String category, String place, String lead) {
    }
}
