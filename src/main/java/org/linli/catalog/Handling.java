package org.linli.catalog;

/** 办件类型: done on the spot (即办件) or within a promised time (承诺件). */
public enum Handling {
    INSTANT, PROMISED
}
