package org.linli.place.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.linli.place.Site;
import org.linli.place.SiteTerms;
import org.linli.place.SourceType;
import org.linli.shared.Crs;
import org.linli.shared.GeoPoint;
import org.linli.web.FormErrors;

/** A site's premises as they are typed; the position in the system that it was read in. */
public record SiteForm(String name, String nameEn, String address, String lon, String lat, Crs crs,
                       Boolean positionSample, SourceType sourceType, String owner, String areaM2,
                       String agreementUntil) {

    static final SiteForm NEW = new SiteForm("", "", "", "", "", Crs.CGCS2000, false, SourceType.STATE_ASSET, "", "", "");
    private static final int LONGEST = 60;

    public SiteForm {
        name = stripped(name);
        nameEn = stripped(nameEn);
        address = stripped(address);
        lon = stripped(lon);
        lat = stripped(lat);
        crs = crs == null ? Crs.CGCS2000 : crs;
        positionSample = Boolean.TRUE.equals(positionSample); // browsers leave out a box that is not ticked
        sourceType = sourceType == null ? SourceType.STATE_ASSET : sourceType;
        owner = stripped(owner);
        areaM2 = stripped(areaM2);
        agreementUntil = stripped(agreementUntil);
    }

    static SiteForm of(Site site) {
        return new SiteForm(site.name(), site.nameEn(), site.address(), String.valueOf(site.given().lon()),
                String.valueOf(site.given().lat()), site.given().crs(), site.positionSample(), site.sourceType(),
                site.owner(), site.areaM2().stripTrailingZeros().toPlainString(),
                site.agreementUntil() == null ? "" : site.agreementUntil().toString());
    }

    FormErrors check() {
        var errors = FormErrors.none();
        if (name.isEmpty() || name.length() > LONGEST) {
            errors.add("name", "place.admin.error.name", LONGEST);
        }
        if (address.isEmpty() || address.length() > LONGEST) {
            errors.add("address", "place.admin.error.address", LONGEST);
        }
        if (point().isEmpty()) {
            errors.add("lon", "place.admin.error.position");
        }
        if (!areaM2.matches("\\d{1,6}(\\.\\d)?")) {
            errors.add("areaM2", "place.admin.error.area");
        }
        if (!agreementUntil.isEmpty() && until().isEmpty()) {
            errors.add("agreementUntil", "place.admin.error.until");
        }
        return errors;
    }

    SiteTerms terms() {
        return new SiteTerms(name, nameEn, address, point().orElseThrow(), positionSample, sourceType, owner,
                new BigDecimal(areaM2), until().orElse(null));
    }

    private Optional<GeoPoint> point() {
        try {
            return Optional.of(new GeoPoint(Double.parseDouble(lon), Double.parseDouble(lat), crs));
        } catch (IllegalArgumentException noPosition) {
            return Optional.empty();
        }
    }

    private Optional<LocalDate> until() {
        try {
            return Optional.of(LocalDate.parse(agreementUntil));
        } catch (DateTimeParseException notADate) {
            return Optional.empty();
        }
    }

    private static String stripped(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
