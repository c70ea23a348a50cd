package org.linli.catalog;

/**
 * A paper that an item asks for.
 *
 * @param originals how many originals; 0 where it is only shown or looked up
 */
public record Material(String name, MaterialSource source, int originals, MaterialNeed need) {
}
