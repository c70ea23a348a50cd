package org.linli.place;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.linli.shared.Actor;
import org.linli.shared.NotFound;
import org.linli.shared.Refusal;
import org.springframework.stereotype.Component;

/**
 * Changes of the register by hand. Each names the version of the centre that its author saw, is kept in the centre's
 * history, and takes 达标 away from a centre that no longer has the one and all of the six.
 */
@Component
public class CentreRegister {

    private final CentreChange change;
    private final CentreRows rows;
    private final SiteHours hours;
    private final PlaceChanges history;

    CentreRegister(CentreChange change, CentreRows rows, SiteHours hours, PlaceChanges history) {
        this.change = change;
        this.rows = rows;
        this.hours = hours;
        this.history = history;
    }

    public void moveTo(CentreStage stage, Seen seen, Actor actor) {
        change.of(seen, ChangeKind.STAGE, stage.name(), actor, centre -> rows.stage(centre.slug(), stage));
    }

    /**
     * Declares the centre 达标: a function is present only with at least one room in use at a site with opening hours.
     *
     * @throws Refusal FUNCTIONS_MISSING, naming which of the one and the six are not there
     */
    public void declareQualified(Seen seen, Actor actor) {
        change.of(seen, ChangeKind.QUALIFIED, "", actor, centre -> {
            var missing = change.missing(centre);
            if (!missing.isEmpty()) {
                throw new Refusal("place", PlaceReason.FUNCTIONS_MISSING,
                        missing.stream().map(CentreFunction::name).collect(Collectors.joining(", ")));
            }
            rows.qualified(centre.slug(), true);
        });
    }

    public void withdrawQualified(Seen seen, Actor actor) {
        change.of(seen, ChangeKind.NOT_QUALIFIED, "", actor, centre -> rows.qualified(centre.slug(), false));
    }

    public void describe(CentreContact contact, Seen seen, Actor actor) {
        change.of(seen, ChangeKind.CONTACT, contact.phone(), actor, centre -> rows.contact(centre.slug(), contact));
    }

    public void openDuring(String siteCode, Map<DayOfWeek, List<Span>> week, Seen seen, Actor actor) {
        change.of(seen, ChangeKind.HOURS, siteCode, actor, centre -> hours.setWeek(siteOf(centre, siteCode).code(),
                week.entrySet().stream().flatMap(day -> day.getValue().stream().map(span ->
                        new SiteHours.Row(day.getKey().getValue(), span.opens(), span.closes()))).toList()));
    }

    public void except(String siteCode, OpeningException exception, Seen seen, Actor actor) {
        change.of(seen, ChangeKind.EXCEPTION, siteCode + " " + exception.date(), actor,
                centre -> hours.except(siteOf(centre, siteCode).code(), exception));
    }

    public void openAsUsual(String siteCode, LocalDate date, Seen seen, Actor actor) {
        change.of(seen, ChangeKind.EXCEPTION_REMOVED, siteCode + " " + date, actor,
                centre -> hours.unexcept(siteOf(centre, siteCode).code(), date));
    }

    /** A new room, or a known one as it is now. */
    public void keep(String siteCode, Room room, Seen seen, Actor actor) {
        change.of(seen, ChangeKind.ROOM, room.code(), actor,
                centre -> rows.room(siteOf(centre, siteCode).code(), room));
    }

    /** Newest first. */
    public List<PlaceChange> history(String slug, int limit) {
        return history.list(slug, limit);
    }

    private static Site siteOf(Centre centre, String code) {
        return centre.sites().stream().filter(site -> site.code().equals(code)).findFirst()
                .orElseThrow(() -> new NotFound("site of " + centre.slug(), code));
    }
}
