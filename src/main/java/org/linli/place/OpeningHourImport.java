package org.linli.place;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.linli.shared.imports.CsvRow;
import org.linli.shared.imports.FileImport;
import org.linli.shared.imports.ImportFile;
import org.linli.shared.imports.Imported;
import org.springframework.stereotype.Component;

/** opening_hours.csv: a site that the file names has the hours of the file and no others. */
@Component
class OpeningHourImport implements FileImport {

    private final RegisterRows rows;
    private final SiteHours siteHours;

    OpeningHourImport(RegisterRows rows, SiteHours siteHours) {
        this.rows = rows;
        this.siteHours = siteHours;
    }

    @Override
    public String file() {
        return "opening_hours.csv";
    }

    @Override
    public int order() {
        return 200;
    }

    @Override
    public Imported read(ImportFile file) {
        var sites = rows.known("sites", "code");
        var read = file.rows(List.of("site_code", "weekday", "opens"), "closes");
        var bySite = read.stream().collect(Collectors.groupingBy(row -> row.reference("site_code", sites),
                LinkedHashMap::new, Collectors.mapping(OpeningHourImport::hours, Collectors.toList())));
        file.refuseIfWrong();
        int changed = 0;
        for (var site : bySite.entrySet()) {
            changed += siteHours.setWeek(site.getKey(), site.getValue());
        }
        return new Imported(file(), read.size(), changed);
    }

    private static SiteHours.Row hours(CsvRow row) {
        var weekday = row.integer("weekday");
        row.require(weekday >= 1 && weekday <= 7, "weekday", "place.import.weekday", weekday);
        var span = new Span(row.time("opens"), row.time("closes"));
        row.require(span.opens().isBefore(span.closes()), "closes", "place.import.closesFirst");
        return new SiteHours.Row(weekday, span.opens(), span.closes());
    }
}
