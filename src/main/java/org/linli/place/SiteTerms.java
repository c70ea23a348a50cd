package org.linli.place;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.linli.shared.GeoPoint;

/** What is known about a site's premises. See {@link Site}. */
public record SiteTerms(String name, String nameEn, String address, GeoPoint given, boolean positionSample,
                        SourceType sourceType, String owner, BigDecimal areaM2, @Nullable LocalDate agreementUntil) {
}
