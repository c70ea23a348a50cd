package org.linli.catalog.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.linli.catalog.ItemTerms;
import org.linli.catalog.Material;
import org.linli.catalog.ServiceItem;
import org.linli.web.Texts;

/** An item's terms as lines of words, to be read and to be compared. */
public final class TermsView {

    private final Texts t;

    TermsView(Texts t) {
        this.t = t;
    }

    /**
     * What two versions say of one thing.
     *
     * @param before empty where it is new
     */
    public record Difference(String label, String before, String after) {
    }

    List<Difference> differences(ItemTerms before, ItemTerms after) {
        var old = lines(before);
        var differences = new ArrayList<Difference>();
        lines(after).forEach((label, text) -> {
            var was = old.getOrDefault(label, "");
            if (!was.equals(text)) {
                differences.add(new Difference(label, was, text));
            }
        });
        return differences;
    }

    /** Also where an item moved to another main item. */
    List<Difference> differences(ServiceItem before, ServiceItem after) {
        var differences = new ArrayList<Difference>();
        if (!before.main().code().equals(after.main().code())) {
            differences.add(new Difference(t.get("catalog.fact.main"), before.main().name(), after.main().name()));
        }
        differences.addAll(differences(before.terms(), after.terms()));
        return differences;
    }

    Map<String, String> lines(ItemTerms terms) {
        var lines = new LinkedHashMap<String, String>();
        var guide = terms.guide();
        lines.put(t.get("catalog.field.name"), terms.name());
        lines.put(t.get("catalog.field.subItem"), terms.subItem());
        lines.put(t.get("catalog.fact.level"), t.of(terms.level()));
        lines.put(t.get("catalog.facet.audience"), some(terms.audience()));
        lines.put(t.get("catalog.facet.channel"), some(terms.channels()));
        lines.put(t.get("catalog.facet.event"), some(terms.lifeEvents()));
        limits(lines, terms);
        lines.put(t.get("catalog.field.basic"), terms.codes().basic());
        lines.put(t.get("catalog.field.implementation"), terms.codes().implementation());
        lines.put(t.get("catalog.field.handlingCode"), terms.codes().handling());
        lines.put(t.get("catalog.steps"), t.get("catalog.Procedure." + guide.procedure().name()));
        lines.put(t.get("catalog.fact.basis"), guide.basis());
        lines.put(t.get("catalog.fact.conditions"), guide.conditions());
        lines.put(t.get("catalog.fact.fee"), guide.fee());
        lines.put(t.get("catalog.fact.result"), guide.result());
        lines.put(t.get("catalog.papers"), guide.materials().stream().map(this::paper).collect(Collectors.joining("\n")));
        return lines;
    }

    private void limits(Map<String, String> lines, ItemTerms terms) {
        var limits = terms.limits();
        lines.put(t.get("catalog.fact.kind"), t.of(limits.handling()));
        lines.put(t.get("catalog.fact.legal"), limits.legalDays() + " " + t.of(limits.unit()));
        lines.put(t.get("catalog.fact.promised"), limits.promisedDays() + " " + t.of(limits.unit()));
        lines.put(t.get("catalog.fact.visits"), String.valueOf(limits.visits()));
    }

    private String paper(Material paper) {
        return paper.name() + " / " + t.of(paper.source()) + " / " + paper.originals() + " / " + t.of(paper.need());
    }

    private String some(Set<? extends Enum<?>> values) {
        return values.stream().map(t::of).sorted().collect(Collectors.joining(" · "));
    }
}
