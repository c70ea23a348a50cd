package org.linli.catalog;

import java.util.ArrayList;
import java.util.List;
import org.linli.shared.FieldError;

/**
 * The three national codes of an item, each empty where none was given yet.
 *
 * @param basic          基本编码, 12 digits
 * @param implementation 实施编码, 31: the implementing body's credit code, the digit of its level, the basic code
 * @param handling       业务办理项编码, 33: the implementing code and two more digits
 */
public record NationalCodes(String basic, String implementation, String handling) {

    public static final NationalCodes NONE = new NationalCodes("", "", "");
    private static final int CREDIT_CODE = 18;

    public boolean areGiven() {
        return !basic.isEmpty() || !implementation.isEmpty() || !handling.isEmpty();
    }

    /** What is wrong with them; fields are named as the components. */
    public List<FieldError> check() {
        var errors = new ArrayList<FieldError>();
        if (!basic.matches("|\\d{12}")) {
            errors.add(FieldError.of("basic", "catalog.error.basic", basic));
        }
        if (!implementation.isEmpty() && !isImplementation(implementation)) {
            errors.add(FieldError.of("implementation", "catalog.error.implementation", implementation));
        } else if (!implementation.isEmpty() && !basic.isEmpty() && !implementation.endsWith(basic)) {
            errors.add(FieldError.of("implementation", "catalog.error.notOfBasic", basic));
        }
        if (!handling.matches("|.{31}\\d{2}") || !handling.isEmpty() && !isImplementation(handling.substring(0, 31))) {
            errors.add(FieldError.of("handling", "catalog.error.handling", handling));
        } else if (!handling.isEmpty() && !implementation.isEmpty() && !handling.startsWith(implementation)) {
            errors.add(FieldError.of("handling", "catalog.error.notOfImplementation", implementation));
        }
        return errors;
    }

    private static boolean isImplementation(String code) {
        return code.matches(".{18}[1-6]\\d{12}") && Uscc.isValid(code.substring(0, CREDIT_CODE));
    }
}
