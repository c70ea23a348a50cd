package org.linli.organization;

/** A department of the district (区直部门), a subdistrict's office (街道), or an enterprise of the networks (水电气等). */
public enum DepartmentKind { DEPARTMENT, SUBDISTRICT, ENTERPRISE }
