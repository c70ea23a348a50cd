package org.linli.parcel.web;

import java.time.LocalDate;
import java.util.List;
import org.linli.parcel.Parcel;
import org.linli.parcel.ParcelKind;
import org.linli.web.FormErrors;
import org.linli.web.Texts;

/**
 * Model of {@code parcel/work.jte}.
 *
 * @param waiting  what is here; else what is gone
 * @param at       the parcel whose code was wrong, or empty
 * @param said     why its code was not taken, in words; else empty
 * @param carriers suggested
 */
public record ParcelPage(boolean waiting, String search, List<Parcel> parcels, ParcelForm form, FormErrors errors,
                         String at, String said, List<String> carriers, LocalDate today) {

    public long due() {
        return parcels.stream().filter(parcel -> parcel.isDue(today)).count();
    }

    public boolean isOpen(ParcelKind kind) {
        return errors.any() && form.of() == kind;
    }

    public String tone(Parcel parcel) {
        return switch (parcel.status()) {
            case WAITING -> parcel.isDue(today) ? "warn" : "info";
            case COLLECTED, HANDED_OVER -> "good";
            case RETURNED -> "";
        };
    }

    public String word(Texts t, Parcel parcel) {
        return parcel.isDue(today) ? t.get("parcel.due") : t.of(parcel.status());
    }
}
