package org.linli.catalog.web;

import java.util.List;
import org.linli.catalog.ServiceItem;
import org.linli.catalog.search.Marks;

/**
 * An item in a list.
 *
 * @param name       with what was asked for marked
 * @param department who answers for it
 * @param near       a centre's subdistrict or community may handle it
 */
public record ItemLine(ServiceItem item, List<Marks.Piece> name, String department, boolean near) {
}
