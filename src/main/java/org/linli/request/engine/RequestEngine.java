package org.linli.request.engine;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Objects;
import org.linli.request.Agents;
import org.linli.request.Caller;
import org.linli.request.Command;
import org.linli.request.Moved;
import org.linli.request.Placed;
import org.linli.request.Placing;
import org.linli.request.RequestSheet;
import org.linli.request.Requests;
import org.linli.request.Source;
import org.linli.request.Verb;
import org.linli.shared.Actor;
import org.linli.shared.NotFound;
import org.linli.shared.Responsibility;
import org.linli.shared.Role;
import org.linli.shared.Scope;
import org.linli.web.AccessRefused;
import org.springframework.stereotype.Component;

/** The door: takes what is wanted, hands it to the writer, and says what came of it. */
@Component
class RequestEngine implements Requests {

    private final StoredRequests requests;
    private final Reception reception;
    private final QueryCodes codes;
    private final Writer writer;
    private final Engine engine;
    private final Agents agents;

    RequestEngine(StoredRequests requests, Reception reception, QueryCodes codes, Writer writer, Engine engine,
                  Agents agents) {
        this.requests = requests;
        this.reception = reception;
        this.codes = codes;
        this.writer = writer;
        this.engine = engine;
        this.agents = agents;
    }

    /** What every call needs and none decides. */
    @Component
    record Engine(Clock clock, Surroundings surroundings, SheetReading sheets) {

        /** PostgreSQL keeps microseconds; so does the chain of hashes. */
        Instant now() {
            return clock.instant().truncatedTo(ChronoUnit.MICROS);
        }
    }

    @Override
    public Placed place(Placing placing, Actor actor) {
        if (Reception.isStaffSource(placing.source()) && !registers(actor) && !bringsIn(actor, placing.source())) {
            throw new AccessRefused();
        }
        var request = reception.receive(placing, actor, engine.now());
        var once = placing.onceKey().isEmpty() ? null : QueryCodes.onceKey(actor.id(), placing.onceKey());
        var code = once == null ? codes.fresh() : codes.following(once);
        var keys = new Placement.Keys(once, QueryCodes.hash(request.facts.number(), code),
                engine.surroundings().district());
        var placement = new Placement(request, keys, Placement.Position.of(placing.where().position()),
                reception.contentOf(placing));
        if (!placing.answers().isEmpty()) {
            reception.keepAnswers(request, placing);
        }
        if (!writer.write(new Pending.New(placement)).written && once != null) {
            reception.dropAnswers(request);
            return receipt(requests.findByOnceKey(once).orElseThrow(), code, true);
        }
        return receipt(request, code, false);
    }

    /** Inside a centre only who answers for it writes down what others say. */
    private static boolean registers(Actor actor) {
        return actor.is(Role.SYSTEM) || actor.isStaff()
                && (actor.scope().kind() != Scope.Kind.CENTRE || actor.may(Responsibility.REGISTER));
    }

    /** A grid worker reports what they found and what was said in a group; calls and visits are the desk's. */
    private static boolean bringsIn(Actor actor, Source source) {
        return actor.is(Role.GRID_WORKER) && (source == Source.GRID || source == Source.GROUP);
    }

    @Override
    public void check(Placing placing) {
        reception.check(placing, engine.now());
    }

    private static Placed receipt(ServiceRequest request, String code, boolean repeated) {
        return new Placed(request.facts.number(), code, request.clocks.acceptDue, request.clocks.resolveDue, repeated);
    }

    @Override
    public Moved move(String number, Command command, Caller caller, int version) {
        var step = writer.write(new Pending.Step(number, command, acting(number, caller, command.verb()), version,
                engine.now()));
        var request = Objects.requireNonNull(step.request);
        return new Moved(number, request.status, request.version);
    }

    @Override
    public RequestSheet get(String number, Caller caller) {
        var request = requests.find(number).orElseThrow(() -> new NotFound("request", number));
        var by = new By(caller.actor(), Sight.isOwner(request, caller), engine.now());
        if (Sight.sees(request, by)) {
            return engine.sheets().of(request, by);
        }
        if (!agents.mayAct(number, caller.actor(), null)) {
            throw new NotFound("request", number);
        }
        var sheet = engine.sheets().of(request, new By(caller.actor(), true, engine.now()));
        return sheet.offering(sheet.verbs().stream().filter(verb -> !caller.actor().isStaff()
                && agents.mayAct(number, caller.actor(), verb)).toList());
    }

    /** A resident whom the owner lets act is the owner for the moves that may be delegated. */
    private Caller acting(String number, Caller caller, Verb verb) {
        return !caller.holdsCode() && !caller.actor().isStaff() && agents.mayAct(number, caller.actor(), verb)
                ? new Caller(caller.actor(), true) : caller;
    }

    @Override
    public boolean fits(String number, String queryCode) {
        return Arrays.equals(requests.queryCodeHash(number), QueryCodes.hash(number, queryCode));
    }
}
