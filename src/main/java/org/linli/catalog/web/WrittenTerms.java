package org.linli.catalog.web;

import java.util.Collection;
import java.util.List;
import org.linli.catalog.ItemTerms;
import org.linli.catalog.Material;
import org.linli.catalog.MaterialNeed;
import org.linli.catalog.MaterialSource;
import org.springframework.util.LinkedMultiValueMap;

/** An item's terms as a form shows them at first, with room for further papers. */
final class WrittenTerms {

    private static final int ROOM = 3;

    private WrittenTerms() {
    }

    static ItemForm form(ItemTerms terms) {
        var form = new LinkedMultiValueMap<String, String>();
        form.add("name", terms.name());
        form.add("subItem", terms.subItem());
        form.add("level", terms.level().name());
        form.addAll("audience", names(terms.audience()));
        form.addAll("channels", names(terms.channels()));
        form.addAll("lifeEvents", names(terms.lifeEvents()));
        form.add("kind", terms.limits().handling().name());
        form.add("legalDays", String.valueOf(terms.limits().legalDays()));
        form.add("promisedDays", String.valueOf(terms.limits().promisedDays()));
        form.add("unit", terms.limits().unit().name());
        form.add("visits", String.valueOf(terms.limits().visits()));
        guide(form, terms);
        return new ItemForm(form);
    }

    private static void guide(LinkedMultiValueMap<String, String> form, ItemTerms terms) {
        form.add("basic", terms.codes().basic());
        form.add("implementation", terms.codes().implementation());
        form.add("handling", terms.codes().handling());
        form.add("procedure", terms.guide().procedure().name());
        form.add("basis", terms.guide().basis());
        form.add("conditions", terms.guide().conditions());
        form.add("fee", terms.guide().fee());
        form.add("result", terms.guide().result());
        terms.guide().materials().forEach(paper -> add(form, paper));
        for (int row = 0; row < ROOM; row++) {
            add(form, new Material("", MaterialSource.APPLICANT, 1, MaterialNeed.REQUIRED));
        }
    }

    private static void add(LinkedMultiValueMap<String, String> form, Material paper) {
        form.add("paperName", paper.name());
        form.add("paperSource", paper.source().name());
        form.add("paperOriginals", String.valueOf(paper.originals()));
        form.add("paperNeed", paper.need().name());
    }

    private static List<String> names(Collection<? extends Enum<?>> constants) {
        return constants.stream().<String>map(Enum::name).toList();
    }
}
