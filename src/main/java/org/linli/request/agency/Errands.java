package org.linli.request.agency;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.linli.request.Placed;
import org.linli.request.Placing;
import org.linli.request.RequestRefusal;
import org.linli.request.Requests;
import org.linli.shared.Actor;
import org.linli.shared.Ids;
import org.linli.shared.Invalid;
import org.linli.shared.NotFound;
import org.linli.shared.Responsibility;
import org.linli.shared.Role;
import org.linli.web.AccessRefused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is done under an authorisation: papers go along and come back, steps are taken, orders placed; and its end. */
@Component
public class Errands {

    private static final int LONGEST = 200;
    private static final int MOST_COPIES = 99;

    private final Agencies agencies;
    private final Papers papers;
    private final ActFor actFor;
    private final AgencyPeople people;
    private final Requests requests;
    private final Authorise.Record record;

    Errands(Agencies agencies, Papers papers, ActFor actFor, AgencyPeople people, Requests requests,
            Authorise.Record record) {
        this.agencies = agencies;
        this.papers = papers;
        this.actFor = actFor;
        this.people = people;
        this.requests = requests;
        this.record = record;
    }

    /**
     * Its principal, its agent while it holds, and who takes down what residents say in its centre.
     *
     * @throws NotFound for everybody else
     */
    public Agency get(UUID id, Actor actor) {
        var agency = agencies.get(id);
        if (agency.principal().equals(actor.id()) || isCounter(agency, actor)
                || agency.agent().equals(actor.id()) && agency.isActive(actFor.today())) {
            return agency;
        }
        throw new NotFound("agency", id);
    }

    public static boolean isCounter(Agency agency, Actor actor) {
        return actor.may(Responsibility.REGISTER) && actor.scope().code().equals(agency.centre())
                || actor.scope().isDistrict() && actor.is(Role.SUPERVISOR);
    }

    public List<Paper> papers(Agency agency) {
        return papers.list(agency.id());
    }

    public List<Agencies.Step> steps(Agency agency) {
        return agencies.steps(agency.id());
    }

    public List<Agencies.Reached> reached(Agency agency, int most) {
        return agencies.reached(agency, actFor.rules().excludedCategories(), most);
    }

    public Agency.State state(Agency agency) {
        return agency.on(actFor.today());
    }

    /** From this moment on the agent sees nothing more. The counter does it for the principal, and says why. */
    @Transactional
    public void revoke(UUID id, String reason, Actor actor) {
        var agency = get(id, actor);
        if (!agency.principal().equals(actor.id()) && reason.isBlank()) {
            throw Invalid.field("reason", "web.missing");
        }
        if (!agencies.revoke(id, actor.id(), text("reason", reason, 0), now())) {
            throw RequestRefusal.AGENCY_OVER.with();
        }
        record.audit().did(actor, "agency.revoke", "agency:" + id, "");
        record.tell().revoked(agency, actor);
    }

    @Transactional
    public void hand(UUID id, String name, boolean original, int copies, Actor actor) {
        var agency = get(id, actor);
        holding(agency);
        if (copies < 1 || copies > MOST_COPIES) {
            throw Invalid.field("copies", "request.agency.copies.wrong", MOST_COPIES);
        }
        papers.add(id, new Paper(Ids.next(), text("name", name, 1), original, copies, now(), null), actor.id());
        record.tell().handed(agency, actor);
    }

    /** Also after the authorisation ended: papers belong to their owner. */
    @Transactional
    public void giveBack(UUID id, UUID paper, Actor actor) {
        var agency = get(id, actor);
        if (!papers.giveBack(id, paper, actor.id(), now())) {
            throw RequestRefusal.PAPER_RETURNED.with();
        }
        record.tell().returned(agency, actor);
    }

    /** One step on; the last one only once every paper is back. */
    @Transactional
    public void advance(UUID id, String note, Actor actor) {
        var agency = get(id, actor);
        if (agency.principal().equals(actor.id())) {
            throw new AccessRefused();
        }
        holding(agency);
        var next = agency.stage().next().orElseThrow(RequestRefusal.AGENCY_OVER::with);
        if (next == AgencyStage.RETURNED && papers.list(id).stream().anyMatch(paper -> paper.returnedAt() == null)) {
            throw RequestRefusal.PAPERS_ARE_OUT.with();
        }
        if (!agencies.advance(id, agency.stage(), next)) {
            throw RequestRefusal.MOVED_MEANWHILE.with("", agency.stage());
        }
        agencies.step(id, next, actor.id(), text("note", note, 0), now());
    }

    /** In the principal's name; who really typed it stands in the audit trail. */
    @Transactional
    public Placed order(UUID id, Placing placing, Actor agent) {
        var agency = get(id, agent);
        holding(agency);
        if (!agency.agent().equals(agent.id()) || agency.requestId() != null) {
            throw new AccessRefused();
        }
        if (actFor.rules().excludedCategories().contains(placing.category())
                || !agency.categories().isEmpty() && !agency.categories().contains(placing.category())) {
            throw Invalid.field("category", "request.agency.category.excluded");
        }
        var placed = requests.place(placing, people.actorOf(agency.principal()));
        record.audit().did(agent, "agency.place", "request:" + placed.number(), "agency:" + id);
        return placed;
    }

    private void holding(Agency agency) {
        if (!agency.isActive(actFor.today())) {
            throw RequestRefusal.AGENCY_OVER.with();
        }
    }

    private Instant now() {
        return actFor.now();
    }

    private static String text(String field, String typed, int fewest) {
        var text = typed.strip();
        if (text.length() < fewest) {
            throw Invalid.field(field, "web.missing");
        }
        if (text.length() > LONGEST) {
            throw Invalid.field(field, "request.invalid.long", LONGEST, text.length());
        }
        return text;
    }
}
