package org.linli.request.desk.web;

import java.util.ArrayList;
import java.util.List;
import org.linli.request.MoveField.Type;
import org.linli.request.Verb;
import org.linli.request.desk.web.Action.FieldView;
import org.linli.web.Option;
import org.linli.web.Texts;

/** For merging: the earlier requests of the same place and category are offered; any other number can be typed. */
final class Duplicates {

    static final String OTHER = "parentOther";

    private Duplicates() {
    }

    static List<FieldView> offered(Verb verb, List<FieldView> fields, Item item, Texts t) {
        var likely = item.around().alike().stream().filter(line -> !line.light().equals("done"))
                .filter(line -> line.number().compareTo(item.sheet().number()) < 0)
                .map(line -> Option.of(line.number(), line.title())).toList();
        if (verb != Verb.MERGE || likely.isEmpty()) {
            return fields;
        }
        var offered = new ArrayList<FieldView>();
        for (var field : fields) {
            if (field.name().equals("parent")) {
                offered.add(new FieldView("parent", Type.CHOICE, false, false, field.label(), field.hint(), likely,
                        field.values().isEmpty() ? List.of(likely.getFirst().value()) : field.values()));
                offered.add(new FieldView(OTHER, Type.TEXT, false, false, t.get("desk.field.parentOther"), "", List.of(),
                        List.of()));
            } else {
                offered.add(field);
            }
        }
        return offered;
    }
}
