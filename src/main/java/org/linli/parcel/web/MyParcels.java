package org.linli.parcel.web;

import java.util.List;
import org.linli.parcel.Parcel;
import org.linli.place.Centres;
import org.linli.web.Texts;

/** Model of {@code parcel/my.jte}. */
public record MyParcels(List<Parcel> parcels, Centres centres) {

    public String centre(Texts t, Parcel parcel) {
        return centres.find(parcel.centre()).map(found -> t.name(found.name(), found.nameEn())).orElse(parcel.centre());
    }
}
