package org.linli.organization.web;

import java.util.List;
import org.linli.organization.Department;
import org.linli.organization.DepartmentKind;

/** All departments by kind, also those that get nothing new any more. */
public record DepartmentsPage(List<Department> departments) {

    public List<Department> of(DepartmentKind kind) {
        return departments.stream().filter(department -> department.kind() == kind).toList();
    }
}
