package org.linli.shared;

/**
 * The part of the district that an actor's roles reach.
 *
 * @param code the district's six-digit code, a centre's slug or a department's code; empty for {@link Kind#SELF}
 */
public record Scope(Kind kind, String code) {

    public enum Kind { DISTRICT, CENTRE, DEPARTMENT, SELF }

    public static final Scope SELF = new Scope(Kind.SELF, "");

    public static Scope district(String code) {
        return new Scope(Kind.DISTRICT, code);
    }

    public static Scope centre(String slug) {
        return new Scope(Kind.CENTRE, slug);
    }

    public static Scope department(String code) {
        return new Scope(Kind.DEPARTMENT, code);
    }

    public boolean isDistrict() {
        return kind == Kind.DISTRICT;
    }

    public boolean isCentre(String slug) {
        return kind == Kind.CENTRE && code.equals(slug);
    }

    public boolean isDepartment(String departmentCode) {
        return kind == Kind.DEPARTMENT && code.equals(departmentCode);
    }
}
