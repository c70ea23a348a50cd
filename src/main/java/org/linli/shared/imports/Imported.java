package org.linli.shared.imports;

/**
 * What became of a file.
 *
 * @param changed rows that were new or different from what was there
 */
public record Imported(String file, int rows, int changed) {
}
