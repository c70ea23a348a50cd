package org.linli.organization;

import java.util.List;
import org.linli.shared.NotFound;
import org.linli.shared.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Changes of departments by hand: how they are reached and what they answer for. */
@Component
public class DepartmentRegister {

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Departments departments;

    DepartmentRegister(JdbcClient jdbc, TransactionTemplate transaction, Departments departments) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.departments = departments;
    }

    /** Also of a department that gets nothing new any more. */
    public Department get(String code) {
        return departments.all().stream().filter(department -> department.code().equals(code)).findFirst()
                .orElseThrow(() -> new NotFound("department", code));
    }

    /** Every department, at work or not. */
    public List<Department> list() {
        return departments.all();
    }

    /**
     * @param version that its author saw
     * @throws Refusal CHANGED_MEANWHILE where somebody else was faster
     */
    public void describe(String code, int version, DepartmentTerms terms) {
        var changed = transaction.execute(status -> jdbc.sql("""
                update organization.departments
                   set phone = :phone, duties = :duties, duties_en = :dutiesEn, active = :active, version = version + 1
                 where code = :code and version = :version""")
                .param("code", code).param("version", version).param("phone", terms.phone())
                .param("duties", terms.duties()).param("dutiesEn", terms.dutiesEn()).param("active", terms.active())
                .update());
        if (changed == 0) {
            throw new Refusal("organization", OrganizationReason.CHANGED_MEANWHILE, get(code).shortName());
        }
        departments.forget();
    }
}
