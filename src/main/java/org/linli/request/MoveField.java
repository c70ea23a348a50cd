package org.linli.request;

import java.util.List;

/** One field that a move asks for, so that a client needs no knowledge of the table. */
public record MoveField(String name, Type type, boolean required, List<Option> options) {

    public enum Type { TEXT, INTEGER, BOOLEAN, DATE_TIME, CHOICE, FILE }

    public record Option(String value, String label) {
    }

    static MoveField text(String name, boolean required) {
        return new MoveField(name, Type.TEXT, required, List.of());
    }

    static MoveField choice(String name, boolean required, List<Option> options) {
        return new MoveField(name, Type.CHOICE, required, options);
    }

    static MoveField file(String name, boolean required) {
        return new MoveField(name, Type.FILE, required, List.of());
    }

    static MoveField integer(String name) {
        return new MoveField(name, Type.INTEGER, true, List.of());
    }

    static MoveField date(String name) {
        return new MoveField(name, Type.DATE_TIME, true, List.of());
    }

    static MoveField yesNo(String name) {
        return new MoveField(name, Type.BOOLEAN, true, List.of());
    }
}
