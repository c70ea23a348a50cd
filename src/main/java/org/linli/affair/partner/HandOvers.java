package org.linli.affair.partner;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.linli.affair.Affairs;
import org.linli.affair.partner.HandOver.State;
import org.linli.identity.AuditTrail;
import org.linli.identity.PersonalVault;
import org.linli.request.Caller;
import org.linli.request.RequestLists;
import org.linli.request.Requests;
import org.linli.shared.Actor;
import org.linli.shared.Ids;
import org.linli.shared.Invalid;
import org.linli.shared.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** The door to hand-overs: hand over a case or an order, settle it by telephone, try again. */
@Component
public class HandOvers {

    private static final int LONGEST = 60;

    private final HandOverRows rows;
    private final Partners partners;
    private final Subjects subjects;
    private final PersonalVault vault;
    private final AuditTrail audit;
    private final Clock clock;

    HandOvers(HandOverRows rows, Partners partners, Subjects subjects, PersonalVault vault, AuditTrail audit, Clock clock) {
        this.rows = rows;
        this.partners = partners;
        this.subjects = subjects;
        this.vault = vault;
        this.audit = audit;
        this.clock = clock;
    }

    /** What can be handed over, as far as the person sees it. */
    @Component
    record Subjects(Affairs affairs, Requests requests, RequestLists lists) {

        record Subject(String kind, String number, String title, String name, String phone) {
        }

        /** @throws NotFound where there is none, or not for this person */
        Subject get(String number, Actor actor, boolean contact) {
            if (isCase(number)) {
                var sheet = affairs.get(number, actor);
                if (!contact) {
                    return new Subject("case", number, sheet.affair().head().title(), "", "");
                }
                affairs.reveal(number, actor);
                return new Subject("case", number, sheet.affair().head().title(), sheet.applicant().name(), sheet.applicant().phone());
            }
            if (!number.startsWith("LL")) {
                throw new NotFound("subject", number);
            }
            return new Subject("order", number, requests.get(number, Caller.of(actor)).head().title(), "", "");
        }

        /** A case stays with its centre, an order may have moved on. */
        Set<String> visible(List<String> numbers, Actor actor) {
            var visible = numbers.stream().filter(Subjects::isCase).collect(Collectors.toSet());
            visible.addAll(lists.visible(actor, numbers));
            return visible;
        }

        private static boolean isCase(String number) {
            return number.startsWith("BJ");
        }
    }

    /**
     * @param note    what the partner is to do
     * @param contact the applicant's name and telephone go along, where the applicant agreed
     * @throws org.linli.shared.Refusal HANDED_OVER_ALREADY
     * @throws Invalid                  on subject or note
     */
    @Transactional
    public UUID handOver(UUID partner, String number, String note, boolean contact, Actor actor) {
        if (note.isBlank()) {
            throw Invalid.field("note", "web.missing");
        }
        var subject = subject(number.strip(), contact, actor);
        var row = new HandOver(Ids.next(), partners.get(partner).id(), "", subject.number(), actor.scope().code(), subject.title(),
                State.QUEUED, 0, clock.instant(), "", "", clock.instant(), null, "");
        if (rows.insert(row, vault.seal(body(row, subject, note.strip())), actor) == 0) {
            throw PartnerReason.HANDED_OVER_ALREADY.refusal();
        }
        audit.did(actor, "partner.handOver", subject.kind() + ":" + subject.number(), "partner " + partner + (contact ? " with contact" : ""));
        return row.id();
    }

    private Subjects.Subject subject(String number, boolean contact, Actor actor) {
        try {
            return subjects.get(number, actor, contact);
        } catch (NotFound none) {
            throw Invalid.field("subject", "affair.handOver.subject.unknown");
        }
    }

    /** As docs/partner-api.yaml describes it. */
    private static String body(HandOver row, Subjects.Subject subject, String note) {
        var body = new LinkedHashMap<String, Object>();
        body.put("id", row.id().toString());
        body.put("kind", subject.kind());
        body.put("number", subject.number());
        body.put("title", subject.title());
        body.put("note", note);
        body.put("handedOverAt", row.createdAt().toString());
        if (!subject.name().isEmpty()) {
            body.put("contact", Map.of("name", subject.name(), "phone", subject.phone()));
        }
        return JsonMapper.shared().writeValueAsString(body);
    }

    /**
     * The manual way: somebody at the partner's took it by telephone, so it is not sent any more.
     *
     * @param with who took it
     */
    @Transactional
    public void settleByPhone(UUID id, String with, Instant when, Actor actor) {
        var handOver = own(id, actor);
        if (with.isBlank() || with.length() > LONGEST) {
            throw Invalid.field("with", with.isBlank() ? "web.missing" : "affair.long", LONGEST);
        }
        if (rows.byPhone(id, with.strip(), when) == 0) {
            throw PartnerReason.SETTLED.refusal();
        }
        audit.did(actor, "partner.byPhone", "handOver:" + id, handOver.subject());
    }

    /** @param handOver null: everything of the partner's that failed or was given up */
    @Transactional
    public int repeat(UUID partner, @Nullable UUID handOver, Actor actor) {
        var repeated = rows.repeat(partner, handOver, clock.instant());
        audit.did(actor, "partner.repeat", "partner:" + partner, repeated + " hand-overs");
        return repeated;
    }

    /** Of what these hand over, what the person may open: an order may lie with another centre by now. */
    public Set<String> visible(List<HandOver> handOvers, Actor actor) {
        return subjects.visible(handOvers.stream().map(HandOver::subject).toList(), actor);
    }

    public List<HandOver> ofCentre(String centre) {
        return rows.ofCentre(centre);
    }

    public List<HandOver> ofPartner(UUID partner, @Nullable State state) {
        return rows.ofPartner(partner, state);
    }

    public Map<State, Integer> counts(UUID partner) {
        return rows.counts(partner);
    }

    private HandOver own(UUID id, Actor actor) {
        return rows.find(id).filter(one -> actor.scope().isCentre(one.centre())).orElseThrow(() -> new NotFound("hand-over", id));
    }
}
