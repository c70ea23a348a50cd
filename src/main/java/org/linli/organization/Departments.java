package org.linli.organization;

import java.util.List;
import java.util.Optional;
import org.linli.database.Remembered;
import org.linli.shared.NotFound;
import org.linli.shared.imports.Imported;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;

/** The door to the departments: kept in memory, cheap to ask. */
@Component
public class Departments {

    private final Remembered<List<Department>> remembered;

    Departments(JdbcClient jdbc, PlatformTransactionManager transactions) {
        remembered = new Remembered<>(jdbc, transactions, "organization", () -> jdbc.sql("""
                select code, name, short_name, name_en, kind, subdistrict_code, phone, duties, duties_en, active, version
                  from organization.departments
                 order by array_position(array['DEPARTMENT', 'SUBDISTRICT', 'ENTERPRISE'], kind), rank, code""")
                .query(Department.class).list());
    }

    /** @throws NotFound where there is no department of that code */
    public Department get(String code) {
        return find(code).orElseThrow(() -> new NotFound("department", code));
    }

    public Optional<Department> find(String code) {
        return all().stream().filter(department -> department.code().equals(code)).findFirst();
    }

    /** Those at work: the district's departments, then subdistricts, then enterprises. */
    public List<Department> list() {
        return all().stream().filter(Department::active).toList();
    }

    public List<Department> listByKind(DepartmentKind kind) {
        return list().stream().filter(department -> department.kind() == kind).toList();
    }

    /** The office of a subdistrict, by the subdistrict's nine-digit code. */
    public Optional<Department> forSubdistrict(String subdistrictCode) {
        return list().stream().filter(department -> subdistrictCode.equals(department.subdistrictCode())).findFirst();
    }

    /** Also those that get nothing new any more. */
    List<Department> all() {
        return remembered.get();
    }

    @EventListener
    void imported(Imported imported) {
        forget();
    }

    /** After a change was committed. */
    void forget() {
        remembered.forget();
    }
}
