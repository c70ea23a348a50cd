package org.linli.place.web;

import org.linli.web.FormErrors;

/** A new function of the block X. */
public record FunctionForm(String code, String name, String nameEn) {

    static final FunctionForm EMPTY = new FunctionForm("", "", "");

    public FunctionForm {
        code = code == null ? "" : code.strip();
        name = name == null ? "" : name.strip();
        nameEn = nameEn == null ? "" : nameEn.strip();
    }

    FormErrors check() {
        var errors = FormErrors.none();
        if (!code.matches("[a-z][a-z0-9-]{1,30}")) {
            errors.add("code", "place.admin.error.code");
        }
        if (name.isEmpty() || name.length() > 20) {
            errors.add("name", "place.admin.error.name", 20);
        }
        return errors;
    }
}
