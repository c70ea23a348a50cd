package org.linli.catalog.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.linli.catalog.ServiceCatalog;
import org.linli.catalog.ServiceItem;

/** What a visitor asked for and narrowed down to, as it stands in the address; what is not understood is left out. */
public record Filter(Map<String, String> values) {

    static final String QUERY = "q";
    static final String CHANNEL = "channel";
    static final String AUDIENCE = "audience";
    static final String EVENT = "event";
    static final String DEPARTMENT = "department";
    static final String NEAR = "near";
    static final String PAGE = "page";
    private static final List<String> KNOWN = List.of(QUERY, CHANNEL, AUDIENCE, EVENT, DEPARTMENT, NEAR, PAGE);
    private static final int LONGEST = 200;

    static Filter of(Map<String, String> parameters) {
        var values = new LinkedHashMap<String, String>();
        for (var name : KNOWN) {
            var value = parameters.getOrDefault(name, "").strip();
            if (!value.isEmpty()) {
                values.put(name, shortened(value));
            }
        }
        return new Filter(values);
    }

    /** Nobody says more in one search; no character is cut in two. */
    static String shortened(String value) {
        return value.length() <= LONGEST ? value
                : value.substring(0, Character.isHighSurrogate(value.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST);
    }

    public String get(String name) {
        return values.getOrDefault(name, "");
    }

    public String query() {
        return get(QUERY);
    }

    /** From 0. */
    public int page() {
        return get(PAGE).matches("\\d{1,5}") ? Integer.parseInt(get(PAGE)) : 0;
    }

    public boolean isEmpty() {
        return values.keySet().stream().allMatch(PAGE::equals);
    }

    public boolean isNarrowed() {
        return values.keySet().stream().anyMatch(name -> !name.equals(PAGE) && !name.equals(QUERY));
    }

    /** The address with one value set, or left out where it is empty; begins on the first page again. */
    public String with(String name, String value) {
        var changed = new LinkedHashMap<>(values);
        changed.remove(PAGE);
        changed.remove(name);
        if (!value.isEmpty()) {
            changed.put(name, value);
        }
        return changed.isEmpty() ? "/catalog" : "/catalog?" + changed.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    /** @param but the one that is left out of account, for counting what another choice would give */
    boolean takes(ServiceItem item, ServiceCatalog catalog, String but) {
        return values.entrySet().stream().allMatch(entry -> entry.getKey().equals(but)
                || takes(item, catalog, entry.getKey(), entry.getValue()));
    }

    private static boolean takes(ServiceItem item, ServiceCatalog catalog, String name, String value) {
        return switch (name) {
            case CHANNEL -> isOneOf(item.terms().channels(), value);
            case AUDIENCE -> isOneOf(item.terms().audience(), value);
            case EVENT -> isOneOf(item.terms().lifeEvents(), value);
            case DEPARTMENT -> item.main().department().equals(value);
            case NEAR -> catalog.isAtCentres(item);
            default -> true;
        };
    }

    private static boolean isOneOf(Iterable<? extends Enum<?>> values, String name) {
        for (var value : values) {
            if (value.name().equals(name)) {
                return true;
            }
        }
        return false;
    }
}
