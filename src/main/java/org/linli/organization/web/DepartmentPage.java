package org.linli.organization.web;

import org.linli.organization.Department;
import org.linli.web.FormErrors;

/** @param refusal why the last change was not made; empty where there was none */
public record DepartmentPage(Department department, DepartmentForm form, FormErrors errors, String refusal) {
}
