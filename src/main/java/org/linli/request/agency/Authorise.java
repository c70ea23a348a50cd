package org.linli.request.agency;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.linli.identity.AuditTrail;
import org.linli.request.Caller;
import org.linli.request.RequestChoices;
import org.linli.request.RequestRefusal;
import org.linli.request.Requests;
import org.linli.shared.Actor;
import org.linli.shared.FieldError;
import org.linli.shared.Ids;
import org.linli.shared.Invalid;
import org.linli.shared.NotFound;
import org.linli.shared.Responsibility;
import org.linli.web.AccessRefused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A principal lets somebody act: by themselves, or at the counter with a signed paper. */
@Component
public class Authorise {

    private static final int LONGEST = 200;

    private final Agencies agencies;
    private final ActFor actFor;
    private final AgencyPeople people;
    private final Requests requests;
    private final RequestChoices choices;
    private final Record record;

    Authorise(Agencies agencies, ActFor actFor, AgencyPeople people, Requests requests, RequestChoices choices,
              Record record) {
        this.agencies = agencies;
        this.actFor = actFor;
        this.people = people;
        this.requests = requests;
        this.choices = choices;
        this.record = record;
    }

    /** What keeps who did what, and when, and tells who has to know. */
    @Component
    record Record(AuditTrail audit, Clock clock, TellAgency tell) {
    }

    /** @throws Invalid on agentPhone, agentName, what, number, categories, until */
    @Transactional
    public UUID byPrincipal(Wanted wanted, Actor principal) {
        if (principal.isStaff() || !principal.isSignedIn()) {
            throw new AccessRefused();
        }
        return write(wanted, principal.id(), people.centreOf(principal), null, principal);
    }

    /** @throws Invalid also on principalPhone, principalName and written */
    @Transactional
    public UUID atCounter(Wanted wanted, Wanted.Principal principal, Actor staff) {
        if (!staff.may(Responsibility.REGISTER)) {
            throw new AccessRefused();
        }
        if (principal.written() == null) {
            throw Invalid.field("written", "request.agency.written.missing");
        }
        var id = people.resident("principal", principal.phone(), principal.name());
        return write(wanted, id, staff.scope().code(), principal.written(), staff);
    }

    private UUID write(Wanted wanted, UUID principal, @Nullable String centre, @Nullable UUID written, Actor by) {
        var errors = faults(wanted);
        if (!errors.isEmpty()) {
            throw new Invalid(errors);
        }
        var requestId = wanted.number().isEmpty() ? null : order(wanted.number(), by);
        var agent = people.agent(wanted.agent(), centre);
        if (agent.equals(principal)) {
            throw Invalid.field("agentPhone", "request.agency.agent.self");
        }
        var rules = actFor.rules();
        if (agencies.openOf(agent, actFor.today()) >= rules.mostOfAgent()) {
            throw RequestRefusal.AGENT_HAS_ENOUGH.with(rules.mostOfAgent());
        }
        var agency = new Agency(Ids.next(), wanted.kind(), principal, agent, centre, wanted.what().strip(),
                wanted.categories(), requestId, from(wanted), Objects.requireNonNull(wanted.until()), written,
                by.id(), record.clock().instant(), AgencyStage.AUTHORISED, null, "");
        agencies.add(agency);
        actFor.forget();
        record.audit().did(by, "agency.authorise", "agency:" + agency.id(), agency.kind().name());
        record.tell().authorised(agency, by);
        return agency.id();
    }

    private LocalDate from(Wanted wanted) {
        return wanted.from() == null ? actFor.today() : wanted.from();
    }

    private List<FieldError> faults(Wanted wanted) {
        var errors = new ArrayList<FieldError>();
        var rules = actFor.rules();
        var from = from(wanted);
        if (wanted.what().isBlank() || wanted.what().length() > LONGEST) {
            errors.add(FieldError.of("what", "request.agency.what.wrong", LONGEST));
        }
        if (from.isBefore(actFor.today())) {
            errors.add(FieldError.of("from", "request.agency.from.past"));
        }
        if (wanted.until() == null || wanted.until().isBefore(from)) {
            errors.add(FieldError.of("until", "request.agency.until.wrong"));
        } else if (ChronoUnit.DAYS.between(from, wanted.until()) >= rules.longestDays()) {
            errors.add(FieldError.of("until", "request.agency.until.long", rules.longestDays()));
        }
        if (wanted.categories().stream().anyMatch(code -> rules.excludedCategories().contains(code)
                || choices.all().stream().noneMatch(category -> category.code().equals(code)))) {
            errors.add(FieldError.of("categories", "request.agency.category.excluded"));
        }
        return errors;
    }

    /** The principal's own, or one that the counter has before it. */
    private UUID order(String number, Actor by) {
        try {
            var sheet = requests.get(number.strip().toUpperCase(Locale.ROOT), Caller.of(by));
            if (!by.isStaff() && !sheet.demander().mine()) {
                throw Invalid.field("number", "request.agency.number.wrong");
            }
            if (actFor.rules().excludedCategories().contains(sheet.head().category().code())) {
                throw Invalid.field("number", "request.agency.category.excluded");
            }
            return sheet.id();
        } catch (NotFound unknown) {
            throw Invalid.field("number", "request.agency.number.wrong");
        }
    }
}
