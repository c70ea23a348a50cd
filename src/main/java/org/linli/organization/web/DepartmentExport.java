package org.linli.organization.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.stream.Stream;
import org.linli.organization.DepartmentRegister;
import org.linli.shared.Role;
import org.linli.web.Allow;
import org.linli.web.Page;
import org.linli.web.table.TableFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The departments as a file. */
@Controller
@Allow(Role.DISTRICT_ADMIN)
class DepartmentExport {

    private final DepartmentRegister register;

    DepartmentExport(DepartmentRegister register) {
        this.register = register;
    }

    @GetMapping("/admin/departments.{ending:" + TableFormat.ENDINGS + "}")
    void send(Page page, @PathVariable String ending, HttpServletResponse response) throws IOException {
        var t = page.t();
        var header = Stream.of("code", "kind", "name", "short", "nameEn", "phone", "duties", "work")
                .map(column -> t.get("organization." + column)).toList();
        TableFormat.of(ending).send(response, "departments", header, table -> register.list().forEach(department ->
                table.row(department.code(), t.of(department.kind()), department.name(), department.shortName(),
                        department.nameEn(), department.phone(), t.name(department.duties(), department.dutiesEn()),
                        t.get(department.active() ? "organization.work.yes" : "organization.work.no"))));
    }
}
