package org.linli.shared;

/** The reference system of a position. Public maps in China deliver GCJ-02, some 500 m away from the same numbers in WGS 84. */
public enum Crs {
    WGS84,
    /** China's own system since 2008, the one of government maps; within a metre of WGS 84, hence treated as equal. */
    CGCS2000,
    /** The shifted system of public maps in China. */
    GCJ02;

    boolean isTrue() {
        return this != GCJ02;
    }
}
