package org.linli.request.engine;

import java.sql.SQLException;
import java.util.List;

/** Binds a request and what goes with it, in the order of {@link RequestSql}. */
final class RequestBinding {

    private RequestBinding() {
    }

    static void changing(Binder b, ServiceRequest r) throws SQLException {
        b.text(r.centre).text(r.category).name(r.urgency).name(r.complexity).name(r.status).number(r.status.phase()).number(r.version)
                .moment(r.statusSince).id(r.firstAsked).text(r.lead).id(r.handler).id(r.refusedBy).yesNo(r.appealed)
                .number(r.round).number(r.handBacks).moment(r.contactedAt).moment(r.answeredAt).moment(r.closedAt);
        var c = r.clocks;
        b.number(c.policy).moment(c.acceptYellow).moment(c.acceptDue).moment(c.resolveYellow).moment(c.resolveDue)
                .moment(c.pausedAt).moment(c.yellowAt).moment(c.redAt);
        var v = r.verdict;
        b.number(v.stars).moment(v.ratedAt).number(v.attempts).moment(v.lastAttemptAt).name(v.finding)
                .name(v.satisfaction).moment(v.rectificationDue).bytes(r.head);
    }

    static void beside(Binder b, Beside v) throws SQLException {
        b.number(v.petitionCount).moment(v.suspendedUntil).moment(v.noteDue).yesNo(v.excluded).number(v.reminders)
                .moment(v.remindedAt).number(v.nudges).moment(v.nudgeAt).number(v.supervisions).number(v.ladder)
                .number(v.transfers).id(v.mergedInto).yesNo(v.told).id(v.follows);
    }

    static void petitions(Binder b, ServiceRequest r, List<Petition> petitions) throws SQLException {
        for (var p : petitions) {
            b.id(p.id).id(r.facts.id()).name(p.asked.kind()).text(p.asked.unit()).id(p.asked.by()).moment(p.asked.at())
                    .number(p.asked.round()).moment(p.asked.until()).text(p.asked.target()).name(p.status)
                    .id(p.decidedBy).moment(p.decidedAt);
        }
    }

    static void parts(Binder b, ServiceRequest r, List<Assignment> parts) throws SQLException {
        for (var a : parts) {
            b.id(a.id).id(r.facts.id()).text(a.department).yesNo(a.lead).number(a.round).yesNo(a.returnable)
                    .name(a.status).id(a.worker).moment(a.dispatchedAt).moment(a.signYellow).moment(a.signDue)
                    .moment(a.contactDue).moment(a.resolveDue).moment(a.signedAt).moment(a.contactedAt)
                    .moment(a.doneAt).yesNo(a.status.isOpen());
        }
    }

    static void statements(Binder b, List<NewEvent> said) throws SQLException {
        for (var e : said) {
            b.id(e.request()).number(e.version()).text(e.statement()).bytes(e.salt());
        }
    }

    static void events(Binder b, List<NewEvent> events) throws SQLException {
        for (var e : events) {
            b.id(e.request()).number(e.version()).name(e.type()).name(e.from()).name(e.to()).id(e.actor())
                    .text(e.role()).text(e.unit()).moment(e.at()).text(Json.of(e.detail())).bytes(e.contentHash())
                    .bytes(e.hash());
        }
    }
}
