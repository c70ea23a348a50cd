package org.linli.catalog;

import java.util.List;

/** What another module offers on an item's page: to apply here, or to go to another authority's system. */
public interface ItemWays {

    List<Way> of(ServiceItem item);

    /**
     * @param textKey message key of the button
     * @param hintKey message key of one line below
     * @param outside the address lies outside this program
     */
    record Way(String path, String textKey, String hintKey, boolean outside) {
    }
}
