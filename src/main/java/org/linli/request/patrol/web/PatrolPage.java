package org.linli.request.patrol.web;

import java.util.List;
import org.linli.place.Community;
import org.linli.place.MapTiles;
import org.linli.request.Category;
import org.linli.request.patrol.Found;
import org.linli.web.FormErrors;

/**
 * Model of {@code patrol/patrol.jte}.
 *
 * @param usual  what is usually found on a round, as large cards; @param others everything else
 * @param spot   of today's, settled on the spot
 */
public record PatrolPage(PatrolForm form, FormErrors errors, List<Category> usual, List<Category> others,
                         List<Place> places, MapTiles tiles, List<Line> found, int today, int spot, int megabytes) {

    /** @param estates their names, separated by | */
    public record Place(Community community, String label, String estates) {
    }

    /** @param words category, place and who has it */
    public record Line(Found found, String words, String tone) {
    }

    public boolean isOther() {
        return others.stream().anyMatch(category -> category.code().equals(form.category()));
    }
}
