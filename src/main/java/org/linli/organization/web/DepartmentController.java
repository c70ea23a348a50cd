package org.linli.organization.web;

import org.linli.organization.DepartmentRegister;
import org.linli.shared.Refusal;
import org.linli.shared.Role;
import org.linli.web.Allow;
import org.linli.web.FormErrors;
import org.linli.web.Page;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The district keeps its departments. */
@Controller
@RequestMapping("/admin/departments")
@Allow(Role.DISTRICT_ADMIN)
class DepartmentController {

    private final DepartmentRegister register;

    DepartmentController(DepartmentRegister register) {
        this.register = register;
    }

    @GetMapping
    ModelAndView list(Page page) {
        return page.show("organization/departments", new DepartmentsPage(register.list()));
    }

    @GetMapping("/{code}")
    ModelAndView one(Page page, @PathVariable String code) {
        var department = register.get(code);
        return page.show("organization/department",
                new DepartmentPage(department, DepartmentForm.of(department), FormErrors.none(), ""));
    }

    @PostMapping("/{code}")
    ModelAndView describe(Page page, @PathVariable String code, @RequestParam int version, DepartmentForm form) {
        var errors = form.check();
        if (errors.any()) {
            return page.again("organization/department", new DepartmentPage(register.get(code), form, errors, ""));
        }
        try {
            register.describe(code, version, form.terms());
            return new ModelAndView("redirect:/admin/departments?done=organization.done.saved");
        } catch (Refusal refusal) {
            var view = page.show("organization/department", new DepartmentPage(register.get(code), form, errors,
                    page.t().get(refusal.messageKey(), refusal.arguments())));
            view.setStatus(HttpStatus.CONFLICT);
            return view;
        }
    }
}
