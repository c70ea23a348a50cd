package org.linli.web;

/**
 * One line of a timeline.
 *
 * @param at   when, in words of the page's language
 * @param text what happened
 * @param note one line below; empty where none is needed
 * @param tone {@code past}, {@code now}, {@code next}, {@code warn} or {@code bad}
 */
public record TimelineEntry(String at, String text, String note, String tone) {

    public static TimelineEntry past(String at, String text, String note) {
        return new TimelineEntry(at, text, note, "past");
    }
}
