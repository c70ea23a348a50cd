package org.linli.catalog;

/** Whether a paper must be there at once. */
public enum MaterialNeed {
    /** 必要. */
    REQUIRED,
    /** 容缺后补: may be handed in later, against a promise with a date. */
    LATER,
    /** 免提交: not asked for. */
    WAIVED
}
