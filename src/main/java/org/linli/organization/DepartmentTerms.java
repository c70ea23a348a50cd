package org.linli.organization;

/** How a department is reached and what it answers for. */
public record DepartmentTerms(String phone, String duties, String dutiesEn, boolean active) {
}
