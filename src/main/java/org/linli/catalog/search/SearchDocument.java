package org.linli.catalog.search;

/**
 * What can be found.
 *
 * @param code  the item's local code
 * @param name  in one form ({@link Hanzi#normal})
 * @param prior 0 to 1: how likely it is meant where a question leaves several open
 */
public record SearchDocument(String code, String name, float prior) {
}
