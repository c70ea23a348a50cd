package org.linli.catalog.web;

import java.util.List;
import org.linli.catalog.LifeEvent;

/**
 * The way from the first page to the items.
 *
 * @param items how many there are
 */
public record HomeItems(int items, List<LifeEvent> events) {
}
