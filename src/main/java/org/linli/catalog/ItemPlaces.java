package org.linli.catalog;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linli.place.OpeningHours;
import org.linli.shared.GeoPoint;

/** Where an item can be done in person, as one module knows it: in the centres' order. */
public interface ItemPlaces {

    /** Only places that serve at present: what is out of order or not yet opened is left out. */
    List<Spot> of(ServiceItem item);

    /**
     * @param nameEn empty where none was entered
     * @param where  address, or the spot inside a house
     * @param hours  null: open day and night
     * @param path   its page; empty where it has none
     */
    record Spot(PlaceKind kind, String name, String nameEn, String where, String whereEn, GeoPoint point,
                @Nullable OpeningHours hours, String path) {
    }
}
