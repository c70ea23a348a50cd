package org.linli.parcel.web;

import org.jspecify.annotations.Nullable;
import org.linli.parcel.NewParcel;
import org.linli.parcel.ParcelKind;

/** What a clerk typed about a parcel. */
public record ParcelForm(@Nullable ParcelKind kind, String phone, String carrier, String waybill, String shelf,
                         String destination) {

    public ParcelForm {
        phone = given(phone);
        carrier = given(carrier);
        waybill = given(waybill);
        shelf = given(shelf);
        destination = given(destination);
    }

    static ParcelForm empty(ParcelKind kind, String carrier) {
        return new ParcelForm(kind, "", carrier, "", "", "");
    }

    NewParcel parcel() {
        return new NewParcel(of(), phone, carrier, waybill, shelf, destination);
    }

    public ParcelKind of() {
        return kind == null ? ParcelKind.ARRIVAL : kind;
    }

    private static String given(@Nullable String text) {
        var said = text == null ? "" : text.strip();
        return said.length() > 60 ? said.substring(0, 60) : said;
    }
}
