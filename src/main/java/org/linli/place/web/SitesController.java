package org.linli.place.web;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.linli.place.Centres;
import org.linli.place.SourceType;
import org.linli.shared.BusinessTime;
import org.linli.shared.Role;
import org.linli.web.Allow;
import org.linli.web.Page;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where the centres' floor space came from: filtered, exported, and which agreements run out. */
@Controller
@Allow(Role.DISTRICT_ADMIN)
class SitesController {

    private static final String[] COLUMNS = {"code", "centre_slug", "position", "name", "name_en", "address", "lon",
            "lat", "crs", "source_type", "owner", "area_m2", "agreement_until", "position_sample"};

    private final Centres centres;
    private final Clock clock;

    SitesController(Centres centres, Clock clock) {
        this.centres = centres;
        this.clock = clock;
    }

    @GetMapping("/admin/sites")
    ModelAndView list(Page page, @RequestParam(required = false) @Nullable SourceType source) {
        return page.show("place/sites", view(source));
    }

    /** The same columns as the file that is imported; a byte order mark tells spreadsheets that it is UTF-8. */
    @GetMapping("/admin/sites.csv")
    ResponseEntity<byte[]> export(@RequestParam(required = false) @Nullable SourceType source) {
        var out = new StringWriter().append('\uFEFF');
        try (var csv = new CSVPrinter(out, CSVFormat.RFC4180.builder().setHeader(COLUMNS).get())) {
            for (var row : view(source).rows()) {
                var site = row.site();
                csv.printRecord(site.code(), row.centre().slug(), site.position(), safe(site.name()),
                        safe(site.nameEn()), safe(site.address()), site.given().lon(), site.given().lat(),
                        site.given().crs(), site.sourceType(), safe(site.owner()), site.areaM2(),
                        site.agreementUntil(), site.positionSample());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ResponseEntity.ok().contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename("sites.csv").build().toString())
                .body(out.toString().getBytes(StandardCharsets.UTF_8));
    }

    private SitesPage view(@Nullable SourceType source) {
        return SitesPage.of(centres.list(), source, BusinessTime.dateOf(clock.instant()));
    }

    /** A spreadsheet must not take a name for a formula. */
    private static String safe(String text) {
        return text.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + text : text;
    }
}
