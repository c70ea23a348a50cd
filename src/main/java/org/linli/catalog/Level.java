package org.linli.catalog;

/** 行使层级, in the order of the digit that stands in the implementing code (1 nation … 6 community). */
public enum Level {
    NATION, PROVINCE, CITY, COUNTY, SUBDISTRICT, COMMUNITY;

    public int digit() {
        return ordinal() + 1;
    }

    /** Near enough for a neighbourhood centre to handle it. */
    public boolean isNear() {
        return this == SUBDISTRICT || this == COMMUNITY;
    }
}
