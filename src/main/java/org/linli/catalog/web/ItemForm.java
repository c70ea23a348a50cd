package org.linli.catalog.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.linli.catalog.Audience;
import org.linli.catalog.Channel;
import org.linli.catalog.DayUnit;
import org.linli.catalog.Guide;
import org.linli.catalog.Handling;
import org.linli.catalog.ItemTerms;
import org.linli.catalog.Level;
import org.linli.catalog.LifeEvent;
import org.linli.catalog.Limits;
import org.linli.catalog.Material;
import org.linli.catalog.MaterialNeed;
import org.linli.catalog.MaterialSource;
import org.linli.catalog.NationalCodes;
import org.linli.catalog.Procedure;
import org.linli.web.FormErrors;
import org.springframework.util.MultiValueMap;

/** An item as a clerk writes it; what cannot be read is noted and stands in the form as it was typed. */
public record ItemForm(MultiValueMap<String, String> typed) {

    private static final int LONGEST = ItemTerms.LONGEST_NAME;

    public String get(String name) {
        var value = typed.getFirst(name);
        return value == null ? "" : value.strip();
    }

    public Set<String> all(String name) {
        return Set.copyOf(typed.getOrDefault(name, List.of()));
    }

    /** Terms as far as they can be read. */
    ItemTerms terms(FormErrors errors) {
        var codes = new NationalCodes(get("basic"), get("implementation"), get("handling"));
        codes.check().forEach(error -> errors.add(error.field(), error.messageKey(), error.arguments().toArray()));
        if (get("name").isEmpty() || get("name").length() > LONGEST) {
            errors.add("name", "catalog.error.name", LONGEST);
        }
        List.of("subItem", "basis", "conditions", "fee", "result").stream().filter(name -> get(name).length() > ItemTerms.LONGEST_TEXT)
                .forEach(name -> errors.add(name, "catalog.error.long", ItemTerms.LONGEST_TEXT));
        return new ItemTerms(get("name"), get("subItem"), one(Level.class, "level"),
                some(Audience.class, "audience", errors), some(Channel.class, "channels", errors),
                any(LifeEvent.class, "lifeEvents"), limits(errors), codes, guide(errors));
    }

    private Limits limits(FormErrors errors) {
        var limits = new Limits(one(Handling.class, "kind"), count("legalDays", errors), count("promisedDays", errors),
                one(DayUnit.class, "unit"), count("visits", errors));
        if (!limits.promiseIsLawful()) {
            errors.add("promisedDays", "catalog.error.promise", limits.legalDays());
        } else if (!limits.fitsHandling()) {
            errors.add("promisedDays", "catalog.error.instant");
        }
        if (!limits.visitsAreKnown()) {
            errors.add("visits", "catalog.error.visits");
        }
        return limits;
    }

    private Guide guide(FormErrors errors) {
        return new Guide(one(Procedure.class, "procedure"), get("basis"), get("conditions"), get("fee"), get("result"),
                papers(errors));
    }

    private List<Material> papers(FormErrors errors) {
        var names = typed.getOrDefault("paperName", List.of());
        var papers = new ArrayList<Material>();
        IntStream.range(0, names.size()).filter(row -> !names.get(row).isBlank()).forEach(row -> {
            var originals = at("paperOriginals", row);
            if (!originals.matches("\\d{0,2}")) {
                errors.add("papers", "catalog.error.originals", names.get(row));
            }
            papers.add(new Material(names.get(row).strip(), constant(MaterialSource.class, at("paperSource", row)),
                    originals.matches("\\d{1,2}") ? Integer.parseInt(originals) : 0,
                    constant(MaterialNeed.class, at("paperNeed", row))));
        });
        return papers;
    }

    private String at(String name, int row) {
        var values = typed.getOrDefault(name, List.of());
        return row < values.size() ? values.get(row).strip() : "";
    }

    private int count(String name, FormErrors errors) {
        if (get(name).matches("\\d{1,3}")) {
            return Integer.parseInt(get(name));
        }
        errors.add(name, "catalog.error.count");
        return 0;
    }

    private <E extends Enum<E>> Set<E> some(Class<E> type, String name, FormErrors errors) {
        var values = any(type, name);
        if (values.isEmpty()) {
            errors.add(name, "catalog.error.some");
        }
        return values;
    }

    private <E extends Enum<E>> Set<E> any(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants()).filter(constant -> all(name).contains(constant.name()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(type)));
    }

    private <E extends Enum<E>> E one(Class<E> type, String name) {
        return constant(type, get(name));
    }

    /** The first where the form was tampered with: a choice always has a value. */
    private static <E extends Enum<E>> E constant(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants()).filter(constant -> constant.name().equals(name)).findFirst()
                .orElse(type.getEnumConstants()[0]);
    }
}
