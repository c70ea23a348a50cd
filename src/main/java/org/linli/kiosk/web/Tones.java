package org.linli.kiosk.web;

import org.linli.kiosk.Alarm;
import org.linli.kiosk.Paper;
import org.linli.kiosk.Presence;

/** Which of the tags' shapes stands for what. */
public final class Tones {

    private Tones() {
    }

    public static String of(Presence presence) {
        return switch (presence) {
            case ONLINE -> "good";
            case OFFLINE -> "bad";
            case NEVER, OUT_OF_USE -> "";
        };
    }

    public static String of(Paper paper) {
        return switch (paper) {
            case FULL -> "good";
            case LOW -> "warn";
            case EMPTY -> "bad";
            case UNKNOWN -> "";
        };
    }

    public static String of(Alarm alarm) {
        return !alarm.isOpen() ? "" : alarm.handledAt() == null ? "bad" : "warn";
    }
}
