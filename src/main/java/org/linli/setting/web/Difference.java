package org.linli.setting.web;

/**
 * One thing that is not as it was, in words.
 *
 * @param what   the part's title, inside a table with its row before it
 * @param before empty for an added row
 * @param after  empty for a row taken away
 */
public record Difference(String what, String before, String after) {
}
