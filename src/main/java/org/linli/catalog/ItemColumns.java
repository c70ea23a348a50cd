package org.linli.catalog;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.StringJoiner;

/** What an item says, by the columns of catalog_items.csv after its code and main item. */
public final class ItemColumns {

    private ItemColumns() {
    }

    /** In the order of the file. */
    public static Map<String, Object> of(ItemTerms terms) {
        var limits = terms.limits();
        var guide = terms.guide();
        var columns = new LinkedHashMap<String, Object>();
        columns.put("sub_item", terms.subItem());
        columns.put("name", terms.name());
        columns.put("audience", joined(terms.audience()));
        columns.put("level", terms.level().name());
        columns.put("channels", joined(terms.channels()));
        columns.put("kind", limits.handling().name());
        columns.put("legal_days", limits.legalDays());
        columns.put("promised_days", limits.promisedDays());
        columns.put("unit", limits.unit().name());
        columns.put("visits", limits.visits());
        columns.put("procedure", guide.procedure().name());
        columns.put("life_events", joined(terms.lifeEvents()));
        columns.put("fee", guide.fee());
        columns.put("basis", guide.basis());
        columns.put("conditions", guide.conditions());
        columns.put("result", guide.result());
        columns.put("basic_code", terms.codes().basic());
        columns.put("implementation_code", terms.codes().implementation());
        columns.put("handling_code", terms.codes().handling());
        return columns;
    }

    private static String joined(Iterable<? extends Enum<?>> values) {
        var names = new StringJoiner(";");
        values.forEach(value -> names.add(value.name()));
        return names.toString();
    }
}
