package org.linli.request.engine;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.linli.identity.PersonalVault;
import org.linli.request.EventType;
import org.linli.request.Light;
import org.linli.request.MoveField;
import org.linli.request.RequestSheet;
import org.linli.request.Status;
import org.linli.request.Verb;
import org.linli.shared.Actor;
import org.linli.shared.Personal;
import org.linli.shared.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Puts together what a caller may see of one request. */
@Component
class SheetReading {

    private final JdbcClient jdbc;
    private final SettledRules book;
    private final Surroundings surroundings;
    private final PersonalVault vault;
    private final Relations relatives;

    SheetReading(JdbcClient jdbc, SettledRules book, Surroundings surroundings, PersonalVault vault,
                 Relations relatives) {
        this.jdbc = jdbc;
        this.book = book;
        this.surroundings = surroundings;
        this.vault = vault;
        this.relatives = relatives;
    }

    RequestSheet of(ServiceRequest r, By by) {
        var written = content(r.facts.id());
        var veil = Veil.of(written, by, vault);
        var content = veil.over(written);
        var head = new RequestSheet.Head(content.title(), content.description(),
                book.category(r.category, r.facts.placedAt()), r.facts.source(), r.urgency, r.complexity,
                r.facts.placedAt(), r.statusSince, content.files());
        var where = new RequestSheet.Where(r.facts.community(), r.centre, content.estate(), content.address(),
                content.lon(), content.lat());
        return new RequestSheet(r.facts.id(), r.facts.number(), r.version, r.status, head, where,
                demander(r, content, by), clock(r.clocks, by.now()), handling(r, by), outcome(r),
                BesideReading.of(r, relatives.of(r, by), workers(by), by), timeline(r, by, veil), verbs(r, by));
    }

    private List<MoveField.Option> workers(By by) {
        return by.actor().is(Role.LEAD) ? surroundings.workersOf(by.actor().scope().code()) : List.of();
    }

    private RequestSheet.Demander demander(ServiceRequest r, Content content, By by) {
        var demander = r.facts.demander();
        var known = content.name() != null || content.phone() != null;
        if (!known || !Sight.seesDemander(r, by)) {
            return new RequestSheet.Demander(by.owner(), demander.anonymous(), demander.confidential(), "", "", known);
        }
        return new RequestSheet.Demander(by.owner(), demander.anonymous(), demander.confidential(),
                content.name() == null ? "" : Personal.maskedName(vault.open(content.name())),
                content.phone() == null ? "" : Personal.maskedPhone(vault.open(content.phone())), false);
    }

    private static RequestSheet.Clock clock(Clocks clocks, Instant now) {
        return new RequestSheet.Clock(clocks.acceptDue, clocks.resolveDue, clocks.yellowAt, clocks.redAt,
                clocks.pausedAt, Light.at(now, clocks.yellowAt, clocks.redAt));
    }

    private RequestSheet.Handling handling(ServiceRequest r, By by) {
        var firstAsked = r.firstAsked == null || !by.actor().isStaff() ? "" : surroundings.nameOf(firstAsked(r));
        return new RequestSheet.Handling(r.lead, firstAsked, r.round, r.handBacks,
                r.assignments.stream().map(a -> part(a, by)).toList());
    }

    /** Whoever accepted it last, else the first. */
    private UUID firstAsked(ServiceRequest r) {
        return jdbc.sql("""
                        select to_person from request.first_asked_hand_over
                        where request_id = ? and state in ('ACCEPTED', 'FORCED') order by decided_at desc, id desc limit 1
                        """).param(r.facts.id()).query(UUID.class).optional().orElseGet(() -> Objects.requireNonNull(r.firstAsked));
    }

    private RequestSheet.Part part(Assignment a, By by) {
        var worker = a.worker == null || !by.actor().isStaff() ? "" : surroundings.nameOf(a.worker);
        return new RequestSheet.Part(a.department, a.lead, a.round, a.status, a.returnable, worker, a.dispatchedAt,
                a.signDue, a.contactDue, a.resolveDue, a.signedAt, a.contactedAt, a.doneAt);
    }

    private static RequestSheet.Outcome outcome(ServiceRequest r) {
        return new RequestSheet.Outcome(r.answeredAt, r.closedAt, r.verdict.stars, r.verdict.rectificationDue,
                r.verdict.attempts);
    }

    private List<RequestSheet.Entry> timeline(ServiceRequest r, By by, Veil veil) {
        return jdbc.sql("""
                        select e.version, e.type, e.from_status, e.to_status, e.at, e.actor, e.actor_role, e.unit,
                               e.detail::text as detail, coalesce(s.text, '') as said
                        from request.request_event e
                        left join request.statement s on s.request_id = e.request_id and s.version = e.version
                        where e.request_id = ? order by e.version
                        """)
                .param(r.facts.id())
                .query((rows, n) -> entry(new Row(rows), r, by, veil)).list();
    }

    private RequestSheet.Entry entry(Row row, ServiceRequest r, By by, Veil veil) throws java.sql.SQLException {
        var type = row.must("type", EventType.class);
        var detail = Json.codes(row.mustText("detail"));
        var actor = row.mustId("actor");
        var staffRole = !row.mustText("actor_role").equals(Role.RESIDENT.name());
        var who = by.actor().isStaff() && staffRole && !actor.equals(Actor.NOBODY) && !actor.equals(Actor.SYSTEM.id())
                ? surroundings.nameOf(actor) : "";
        var open = by.actor().isStaff() || Openness.isForResidents(type, r);
        return new RequestSheet.Entry(row.number("version"), type, row.maybe("from_status", Status.class),
                row.must("to_status", Status.class), row.mustMoment("at"), row.mustText("actor_role"),
                row.mustText("unit"), who, open ? detail : Map.of(), open ? veil.over(row.mustText("said")) : "",
                open ? veil.over(ids(detail.getOrDefault("files", ""))) : List.of());
    }

    private List<Verb> verbs(ServiceRequest r, By by) {
        var rules = book.petitions(by.now());
        return Arrays.stream(Verb.values()).filter(verb -> Transitions.isKnown(r.status, verb))
                .filter(verb -> Permits.may(r, verb, by)).filter(verb -> Openness.isWorthOffering(r, verb, by, rules))
                .toList();
    }

    private static List<UUID> ids(String list) {
        return list.isEmpty() ? List.of() : Arrays.stream(list.split(",")).map(UUID::fromString).toList();
    }

    private Content content(UUID id) {
        return jdbc.sql("""
                        select c.title, c.description, c.address, c.estate, c.contact_name, c.contact_phone, c.files,
                               r.lon, r.lat
                        from request.content c join request.service_request r on r.id = c.request_id
                        where c.request_id = ?
                        """)
                .param(id).query((rows, n) -> Content.of(new Row(rows))).single();
    }
}
