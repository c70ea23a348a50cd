package org.linli.place;

/** The three blocks of a centre's functions, "1 + 6 + X". */
public enum Block {
    /** 党建引领: the party's service position, the main line of every centre. */
    ONE,
    /** 六有: elders, children, health, meals, leisure, affairs. */
    SIX,
    /** What else the residents asked for. */
    X
}
