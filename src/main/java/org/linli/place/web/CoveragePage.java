package org.linli.place.web;

import java.util.Comparator;
import java.util.List;
import org.linli.place.CoverageMeasure;
import org.linli.place.CoverageReport;
import org.linli.place.CoverageReport.Place;
import org.linli.place.MapSketch;
import org.linli.web.Texts;

/** Model of {@code place/coverage.jte}. */
public record CoveragePage(CoverageReport report, MapSketch sketch) {

    static final int SHOWN = 200;

    public List<Place> farthest() {
        return report.outside().stream().sorted(Comparator.comparingInt((Place place) -> place.near() == null
                ? Integer.MAX_VALUE : place.near().walk().metres()).reversed()).limit(SHOWN).toList();
    }

    public String query(CoverageMeasure measure, boolean planned) {
        return "?measure=" + measure.name() + (planned ? "&planned=true" : "");
    }

    public String share(Texts t, long part, long whole) {
        var share = CoverageReport.share(part, whole);
        return share.isEmpty() ? t.get("place.coverage.noShare") : t.get("place.coverage.share", share.getAsDouble());
    }

    /** How it was measured, in words: stands beside every figure. */
    public String method(Texts t) {
        var walking = report.walking();
        return switch (report.measure()) {
            case RADIUS -> t.get("place.coverage.method.RADIUS", walking.radiusMetres());
            case WALK -> t.get("place.coverage.method.WALK", walking.detourFactor(), walking.speedKmh(), report.reachMetres(),
                    report.minutes());
            case ELDER -> t.get("place.coverage.method.ELDER", walking.detourFactor(), walking.elderSpeedMs(),
                    report.reachMetres(), report.minutes());
        };
    }
}
