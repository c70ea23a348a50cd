package org.linli.place.web;

import java.util.List;
import org.linli.place.Centre;
import org.linli.place.MapSketch;
import org.linli.place.MapTiles;
import org.linli.web.Option;

/**
 * All centres of the district.
 *
 * @param lines    nearest first where a community was chosen
 * @param wanted   code of the function that every line has; empty for all
 * @param wantable functions to choose from
 * @param counts   project points by subdistrict and stage
 */
public record CentresPage(CommunityChoice communities, List<CentreLine> lines, String wanted, List<Option> wantable,
                          StageCounts counts, MapSketch sketch, MapTiles tiles, int radiusMetres) {

    public List<Centre> centres() {
        return lines.stream().map(CentreLine::centre).toList();
    }

    public boolean isNearestFirst() {
        return communities.chosen().isPresent();
    }
}
