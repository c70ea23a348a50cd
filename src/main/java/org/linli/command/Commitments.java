package org.linli.command;

import java.util.ArrayList;
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
     * @param days       working days to the result that are promised, where that is shorter than the policy of the
     *                   requests; 0 where the policy's limit is the promise
     */
    public record Row(String category, String standard, String standardEn, String phone, int days) {

        static final Row NONE = new Row("", "", "", "", 0);
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
        var errors = new ArrayList<FieldError>();
        if (phone.isBlank()) {
            errors.add(FieldError.of("phone", "command.invalid.phone"));
        }
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).days() < 0) {
                errors.add(FieldError.of("rows." + i + ".days", "command.invalid.promised"));
            }
        }
        return errors;
    }
}
