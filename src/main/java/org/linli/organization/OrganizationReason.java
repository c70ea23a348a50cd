package org.linli.organization;

/** Why the register says no; texts under {@code organization.refusal.…}. */
public enum OrganizationReason {
    /** Somebody else changed it in the meantime. */
    CHANGED_MEANWHILE
}
