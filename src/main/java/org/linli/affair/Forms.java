package org.linli.affair;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.linli.affair.FormField.Type;
import org.linli.catalog.Audience;
import org.linli.catalog.ServiceItem;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is asked with an item: as described for it, else what every application needs. */
@Repository
public class Forms {

    private final JdbcClient jdbc;

    Forms(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param promise 告知承诺: what the applicant may promise instead of papers; empty where papers are asked for */
    public record Form(List<FormField> fields, String promise) {

        public boolean takesPromise() {
            return !promise.isEmpty();
        }
    }

    public Form of(ServiceItem item) {
        var described = jdbc.sql("select * from affair.form_field where item_code = ? order by position")
                .param(item.code()).query((row, n) -> new FormField(row.getString("name"), row.getString("label"),
                        row.getString("label_en"), Type.valueOf(row.getString("type")), row.getBoolean("required"),
                        row.getInt("most"), row.getString("pattern"), options(row.getString("options")),
                        row.getString("hint"), row.getString("hint_en"))).list();
        var promise = jdbc.sql("select promise from affair.commitment where item_code = ?").param(item.code())
                .query(String.class).optional().orElse("");
        return new Form(described.isEmpty() ? usual(item) : described, promise);
    }

    private static List<FormField> usual(ServiceItem item) {
        var fields = new ArrayList<FormField>();
        if (item.terms().audience().equals(Set.of(Audience.ENTITY))) {
            fields.add(FormField.own("organization", Type.TEXT, true));
            fields.add(FormField.own("uscc", Type.USCC, true));
        }
        fields.add(FormField.own("purpose", Type.LONG, false));
        return fields;
    }

    private static List<String> options(String written) {
        return Arrays.stream(written.split(";")).map(String::strip).filter(option -> !option.isEmpty()).toList();
    }
}
