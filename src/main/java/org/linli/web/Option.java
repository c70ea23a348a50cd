package org.linli.web;

import java.util.List;

/**
 * One answer to choose from in a select or a group of radio buttons or boxes.
 *
 * @param label a configured name or a text already looked up
 * @param hint  one line below the label; empty where none is needed
 */
public record Option(String value, String label, String hint) {

    public static Option of(String value, String label) {
        return new Option(value, label, "");
    }

    /** All constants of an enum, in their order, by their own texts. */
    public static List<Option> ofAll(Texts t, Enum<?>... constants) {
        return java.util.Arrays.stream(constants).map(constant -> of(constant.name(), t.of(constant))).toList();
    }
}
