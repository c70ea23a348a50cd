package org.linli.request.desk.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.linli.request.RequestLists.Filter;
import org.linli.request.Source;
import org.linli.request.Status;
import org.linli.shared.BusinessTime;

/** What is searched for, as it stands in the address. */
public record SearchForm(String q, @Nullable Status status, String category, @Nullable Source source, String centre, @Nullable LocalDate from,
                         @Nullable LocalDate until, String after) {

    @SuppressWarnings("NullAway")
    SearchForm complete() {
        return new SearchForm(or(q), status, or(category), source, or(centre), from, until, or(after));
    }

    boolean isNumber() {
        return q.strip().matches("(?i)LL\\d{14,}");
    }

    /** Dates include both ends. */
    Filter filter() {
        return new Filter(q, status, category.isEmpty() ? null : category, source, centre.isEmpty() ? null : centre,
                from == null ? null : BusinessTime.startOf(from),
                until == null ? null : BusinessTime.startOf(until.plusDays(1)));
    }

    /** Everything but the page, as a query; empty where nothing is asked. */
    String query(String next) {
        var all = new LinkedHashMap<String, String>();
        all.put("q", q);
        all.put("status", status == null ? "" : status.name());
        all.put("category", category);
        all.put("source", source == null ? "" : source.name());
        all.put("centre", centre);
        all.put("from", from == null ? "" : from.toString());
        all.put("until", until == null ? "" : until.toString());
        all.put("after", next);
        var query = all.entrySet().stream().filter(entry -> !entry.getValue().isEmpty())
                .map(SearchForm::pair).collect(Collectors.joining("&"));
        return query.isEmpty() ? "" : "?" + query;
    }

    private static String pair(Map.Entry<String, String> entry) {
        return entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8);
    }

    private static String or(@Nullable String value) {
        return value == null ? "" : value;
    }
}
