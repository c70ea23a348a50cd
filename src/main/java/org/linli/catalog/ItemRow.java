package org.linli.catalog;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.linli.shared.imports.CsvRow;

/** One line of catalog_items.csv as an item's terms; papers come from a file of their own. */
final class ItemRow {

    private final CsvRow row;

    ItemRow(CsvRow row) {
        this.row = row;
    }

    ItemTerms terms(List<Material> materials) {
        var codes = new NationalCodes(row.optional("basic_code"), row.optional("implementation_code"),
                row.optional("handling_code"));
        require("name", ItemTerms.LONGEST_NAME);
        require("sub_item", ItemTerms.LONGEST_NAME);
        List.of("fee", "basis", "conditions", "result").forEach(column -> require(column, ItemTerms.LONGEST_TEXT));
        codes.check().forEach(error -> row.wrong(error.field() + "_code", error.messageKey(), error.arguments().toArray()));
        return new ItemTerms(row.text("name"), row.optional("sub_item"), row.constant("level", Level.class),
                some("audience", Audience.class), some("channels", Channel.class),
                any("life_events", LifeEvent.class), limits(), codes, guide(materials));
    }

    private void require(String column, int most) {
        row.require(row.optional(column).length() <= most, column, "catalog.error.long", most);
    }

    private Limits limits() {
        var unit = row.optional("unit").isEmpty() ? DayUnit.WORKING : row.constant("unit", DayUnit.class);
        var limits = new Limits(row.constant("kind", Handling.class), row.count("legal_days"),
                row.count("promised_days"), unit, row.count("visits"));
        row.require(limits.promiseIsLawful(), "promised_days", "catalog.error.promise", limits.legalDays());
        row.require(limits.fitsHandling(), "promised_days", "catalog.error.instant");
        row.require(limits.visitsAreKnown(), "visits", "catalog.error.visits");
        return limits;
    }

    private Guide guide(List<Material> materials) {
        var procedure = row.optional("procedure").isEmpty() ? Procedure.NONE : row.constant("procedure", Procedure.class);
        return new Guide(procedure, row.optional("basis"), row.optional("conditions"), row.optional("fee"),
                row.optional("result"), materials);
    }

    private <E extends Enum<E>> Set<E> some(String column, Class<E> type) {
        row.text(column);
        return any(column, type);
    }

    private <E extends Enum<E>> Set<E> any(String column, Class<E> type) {
        var names = Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
        var values = EnumSet.noneOf(type);
        row.references(column, names).stream().filter(names::contains).forEach(name -> values.add(Enum.valueOf(type, name)));
        return values;
    }
}
