package org.linli.command;

import java.util.List;
import org.linli.setting.Checked;
import org.linli.shared.FieldError;

/**
 * The setting {@code command.commitments}: what a district promises in public beside its time limits, which stand in the
 * policy of the requests.
 *
 * @param phone whom to call where a promise is not kept (监督电话)
 */
public record Commitments(String phone, List<Row> rows) implements Checked {

    public Commitments {
        rows = List.copyOf(rows);
    }

    /**
     * @param category   a category's code
     * @param standard   what a resident may expect (服务标准)
     * @param standardEn the same in English
     * @param phone      empty where the common one holds
     */
    public record Row(String category, String standard, String standardEn, String phone) {

        static final Row NONE = new Row("", "", "", "");
    }

    public Row of(String category) {
        return rows.stream().filter(row -> row.category().equals(category)).findFirst().orElse(Row.NONE);
    }

    public String phoneOf(String category) {
        var own = of(category).phone();
        return own.isBlank() ? phone : own;
    }

    @Override
    public List<FieldError> check() {
        return phone.isBlank() ? List.of(FieldError.of("phone", "command.invalid.phone")) : List.of();
    }
}
