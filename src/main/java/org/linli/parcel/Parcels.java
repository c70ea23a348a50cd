package org.linli.parcel;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.linli.notice.Notices;
import org.linli.parcel.ParcelRows.Coming;
import org.linli.place.Centres;
import org.linli.setting.Settings;
import org.linli.shared.Actor;
import org.linli.shared.BusinessTime;
import org.linli.shared.FieldError;
import org.linli.shared.Ids;
import org.linli.shared.Invalid;
import org.linli.shared.NotFound;
import org.linli.shared.Phone;
import org.linli.shared.Refusal;
import org.linli.shared.Scope;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The counter of a centre's post office. Whoever works there has that centre's parcels before them and no others. */
@Component
public class Parcels {

    private static final int CODES = 1_000_000;
    private static final int LONGEST = 40;
    private static final String ARRIVED = "parcel.sms.arrived";

    private final ParcelRows rows;
    private final Notices notices;
    private final Centres centres;
    private final Settings settings;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Parcels(ParcelRows rows, Notices notices, Centres centres, Settings settings, Clock clock) {
        this.rows = rows;
        this.notices = notices;
        this.centres = centres;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Takes a parcel in. Of one that came, its recipient is sent the pick-up code.
     *
     * @return the code, which is kept nowhere but as a hash; empty for one that is sent
     * @throws Invalid naming every field that cannot be taken
     */
    @Transactional
    public Taken take(NewParcel parcel, Actor actor) {
        var centre = centreOf(actor);
        check(parcel, centre);
        var phone = Phone.parse(parcel.phone()).orElseThrow();
        var id = Ids.next();
        var now = clock.instant();
        var arrival = parcel.kind() == ParcelKind.ARRIVAL;
        var returnOn = arrival ? BusinessTime.dateOf(now).plusDays(rules().keepDays()) : null;
        var code = arrival ? freshCode() : "";
        rows.add(id, parcel, phone, new Coming(centre, now, actor.name(), returnOn), code);
        if (arrival) {
            tell(id, phone.number(), code, "came");
        }
        return new Taken(id, code);
    }

    /** @param code of a parcel that came; else empty */
    public record Taken(UUID id, String code) {
    }

    /** Hands a parcel out to whoever says its code. A try counts even where the code is wrong. */
    @Transactional
    public Collecting collect(UUID id, String code, Actor actor) {
        own(id, ParcelKind.ARRIVAL, actor);
        var now = clock.instant();
        var right = rows.attempt(id, code.replaceAll("\\s", ""), now);
        if (right.isEmpty()) {
            var status = rows.find(id).orElseThrow().status();
            return status == ParcelStatus.WAITING ? new Collecting.TooFast(rows.pause(id, now)) : new Collecting.Gone(status);
        }
        if (!right.get()) {
            return new Collecting.Wrong();
        }
        rows.finish(id, ParcelStatus.COLLECTED, "", actor.name(), now);
        return new Collecting.Collected();
    }

    /** A new code for somebody who lost theirs; the old one is void. */
    @Transactional
    public String sendAgain(UUID id, Actor actor) {
        var parcel = own(id, ParcelKind.ARRIVAL, actor);
        refuseIfGone(parcel.isWaiting());
        var code = freshCode();
        rows.code(id, code);
        tell(id, rows.phoneOf(id), code, "again:" + clock.instant().toEpochMilli());
        return code;
    }

    /** Nobody came for it, or it was not wanted: it goes back with the carrier. */
    @Transactional
    public void giveBack(UUID id, Actor actor) {
        own(id, ParcelKind.ARRIVAL, actor);
        refuseIfGone(rows.finish(id, ParcelStatus.RETURNED, "", actor.name(), clock.instant()));
    }

    /** The carrier took along what a resident left; its sender is told the waybill. */
    @Transactional
    public void handOver(UUID id, String waybill, Actor actor) {
        var parcel = own(id, ParcelKind.DROP_OFF, actor);
        var known = waybill.isBlank() ? parcel.waybill() : waybill.strip();
        if (known.isEmpty() || known.length() > LONGEST) {
            throw Invalid.field("waybill", "parcel.waybill.missing");
        }
        refuseIfGone(rows.finish(id, ParcelStatus.HANDED_OVER, known, actor.name(), clock.instant()));
        notices.sms(rows.phoneOf(id), "parcel.sms.sent", List.of(parcel.carrier(), known), "parcel-sent:" + id);
    }

    /** @param search last four digits of the telephone, or the waybill; empty: all */
    public List<Parcel> list(boolean waiting, String search, int most, Actor actor) {
        return rows.list(centreOf(actor), waiting, search.strip(), most);
    }

    /** Everything that was registered for that number, the latest first. */
    List<Parcel> of(String phone) {
        return rows.of(phone);
    }

    /** Reminds of what waits long, and removes numbers that are not needed any more. */
    @Transactional
    public void upkeep() {
        var now = clock.instant();
        var today = BusinessTime.dateOf(now);
        rows.forget(BusinessTime.startOf(today.minusDays(rules().forgetDays())));
        for (var id : rows.toRemind(BusinessTime.startOf(today.minusDays(rules().remindDays())), now)) {
            var parcel = rows.find(id).orElseThrow();
            notices.sms(rows.phoneOf(id), "parcel.sms.waits", List.of(parcel.carrier(), nameOf(parcel.centre()),
                    String.valueOf(parcel.returnOn())), "parcel-waits:" + id);
        }
    }

    public ParcelRules rules() {
        return settings.at(ParcelRules.KEY, BusinessTime.dateOf(clock.instant())).value();
    }

    private void check(NewParcel parcel, String centre) {
        var errors = new ArrayList<FieldError>();
        if (Phone.parse(parcel.phone()).isEmpty()) {
            errors.add(FieldError.of("phone", "parcel.phone.wrong"));
        }
        if (parcel.carrier().isBlank() || parcel.carrier().length() > LONGEST) {
            errors.add(FieldError.of("carrier", "parcel.carrier.missing"));
        }
        if (parcel.kind() == ParcelKind.DROP_OFF && parcel.destination().isBlank()) {
            errors.add(FieldError.of("destination", "parcel.destination.missing"));
        }
        if (rows.isThere(centre, parcel.carrier(), parcel.waybill())) {
            errors.add(FieldError.of("waybill", "parcel.waybill.there"));
        }
        if (!errors.isEmpty()) {
            throw new Invalid(errors);
        }
    }

    /** @throws NotFound where it is another centre's */
    private Parcel own(UUID id, ParcelKind kind, Actor actor) {
        return rows.find(id).filter(parcel -> parcel.kind() == kind && parcel.centre().equals(centreOf(actor)))
                .orElseThrow(() -> new NotFound("parcel", id));
    }

    private static void refuseIfGone(boolean there) {
        if (!there) {
            throw new Refusal("parcel", ParcelReason.GONE);
        }
    }

    private static String centreOf(Actor actor) {
        if (actor.scope().kind() != Scope.Kind.CENTRE) {
            throw new NotFound("centre of", actor.id());
        }
        return actor.scope().code();
    }

    private void tell(UUID id, String phone, String code, String once) {
        var parcel = rows.find(id).orElseThrow();
        notices.sms(phone, ARRIVED, List.of(parcel.carrier(), nameOf(parcel.centre()), code,
                parcel.shelf().isEmpty() ? "-" : parcel.shelf(), String.valueOf(parcel.returnOn())), "parcel-" + once + ":" + id);
    }

    private String nameOf(String centre) {
        return centres.find(centre).map(found -> found.name()).orElse(centre);
    }

    private String freshCode() {
        return String.format("%06d", random.nextInt(CODES));
    }
}
