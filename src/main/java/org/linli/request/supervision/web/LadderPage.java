package org.linli.request.supervision.web;

import java.time.Instant;
import java.util.List;
import org.linli.request.supervision.OnLadder;
import org.linli.request.supervision.Rung;
import org.linli.web.Option;

/**
 * Model of {@code supervision/ladder.jte}.
 *
 * @param older  address of the next page, empty on the last
 * @param export address of the same list as CSV
 */
public record LadderPage(List<Step> steps, LadderForm form, Choices choices, List<Row> rows, String older,
                         String export, Instant now) {

    /** Empty for whoever sees but one. */
    public record Choices(List<Option> units, List<Option> centres) {
    }

    /**
     * A rung of the picture.
     *
     * @param rule    when a request gets there, and who is told
     * @param holders who stands there, most first; {@code more} requests are others'
     */
    public record Step(Rung rung, int count, String rule, List<Holder> holders, int more, String href, boolean current) {
    }

    public record Holder(String name, int count, String href) {
    }

    /**
     * @param light the shape of its clock
     * @param href  the request, or its notice for who has no bench; empty for a copy
     * @param paper its notice; empty while nothing was said, and for a copy
     */
    public record Row(OnLadder line, String holder, String category, String place, String light, String href,
                      String paper) {
    }

    public boolean isFirst() {
        return form.after().isEmpty();
    }
}
