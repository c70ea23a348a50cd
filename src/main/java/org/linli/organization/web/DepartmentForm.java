package org.linli.organization.web;

import org.jspecify.annotations.Nullable;
import org.linli.organization.Department;
import org.linli.organization.DepartmentTerms;
import org.linli.web.FormErrors;

/** A department as it is edited. */
public record DepartmentForm(String phone, String duties, String dutiesEn, Boolean active) {

    private static final int LONGEST = 300;

    public DepartmentForm {
        active = Boolean.TRUE.equals(active); // browsers leave out a box that is not ticked
        phone = stripped(phone);
        duties = stripped(duties);
        dutiesEn = stripped(dutiesEn);
    }

    static DepartmentForm of(Department department) {
        return new DepartmentForm(department.phone(), department.duties(), department.dutiesEn(), department.active());
    }

    FormErrors check() {
        var errors = FormErrors.none();
        if (!phone.matches("|1[3-9]\\d{9}|0\\d{2,3}-?\\d{7,8}|\\d{5,6}")) {
            errors.add("phone", "organization.error.phone");
        }
        if (duties.isEmpty() || duties.length() > LONGEST) {
            errors.add("duties", "organization.error.duties", LONGEST);
        }
        if (dutiesEn.length() > 2 * LONGEST) {
            errors.add("dutiesEn", "organization.error.long", 2 * LONGEST);
        }
        return errors;
    }

    DepartmentTerms terms() {
        return new DepartmentTerms(phone, duties, dutiesEn, active);
    }

    private static String stripped(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
