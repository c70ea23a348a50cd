package org.linli.setting;

/** Why a decision about a setting is not taken. */
public enum SettingRefusal {
    /** Somebody else decided about it since the form was opened. */
    CHANGED_MEANWHILE,
    /** It would change nothing. */
    NOTHING_CHANGED,
    /** It holds already, so it can only be replaced. */
    HOLDS_ALREADY,
    WITHDRAWN_ALREADY
}
