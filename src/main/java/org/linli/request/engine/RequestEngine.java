package org.linli.request.engine;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import org.linli.request.Caller;
import org.linli.request.Command;
import org.linli.request.Moved;
import org.linli.request.Placed;
import org.linli.request.Placing;
import org.linli.request.RequestRefusal;
import org.linli.request.RequestSheet;
import org.linli.request.Requests;
import org.linli.shared.Actor;
import org.linli.shared.NotFound;
import org.linli.web.AccessRefused;
import org.springframework.stereotype.Component;

/** One keyed read, the request's own decision, one writing statement. */
@Component
class RequestEngine implements Requests {

    /** Somebody else may be first this often before a caller is told; each time the request decides afresh. */
    private static final int TRIES = 4;

    private final StoredRequests requests;
    private final Reception reception;
    private final SettledRules book;
    private final QueryCodes codes;
    private final Writer writer;
    private final Engine engine;

    RequestEngine(StoredRequests requests, Reception reception, SettledRules book, QueryCodes codes, Writer writer,
                  Engine engine) {
        this.requests = requests;
        this.reception = reception;
        this.book = book;
        this.codes = codes;
        this.writer = writer;
        this.engine = engine;
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
        if (Reception.isStaffSource(placing.source()) && !actor.isStaff()) {
            throw new AccessRefused();
        }
        var request = reception.receive(placing, actor, engine.now());
        var once = placing.onceKey().isEmpty() ? null : QueryCodes.onceKey(actor.id(), placing.onceKey());
        var code = once == null ? codes.fresh() : codes.following(once);
        var keys = new Placement.Keys(once, QueryCodes.hash(request.facts.number(), code),
                engine.surroundings().district());
        var written = writer.write(new Placement(request, keys, Placement.Position.of(placing.where().position()),
                reception.contentOf(placing)));
        if (written == 0 && once != null) {
            return receipt(requests.findByOnceKey(once).orElseThrow(), code, true);
        }
        return receipt(request, code, false);
    }

    private static Placed receipt(ServiceRequest request, String code, boolean repeated) {
        return new Placed(request.facts.number(), code, request.clocks.acceptDue, request.clocks.resolveDue, repeated);
    }

    @Override
    public Moved move(String number, Command command, Caller caller, int version) {
        for (int attempt = 1; ; attempt++) {
            var request = requests.find(number).orElseThrow(() -> new NotFound("request", number));
            var by = new By(caller.actor(), isOwner(request, caller), engine.now());
            if (!Sight.sees(request, by)) {
                throw new NotFound("request", number);
            }
            if (version != ANY_VERSION && version != request.version) {
                refuseStale(request, command, by);
            }
            var read = request.version;
            request.apply(command, by, book);
            if (writer.write(new Move(request, read)) > 0) {
                return new Moved(number, request.status, request.version);
            }
            if (attempt == TRIES) {
                throw RequestRefusal.MOVED_MEANWHILE.with("", request.status);
            }
        }
    }

    /** A refusal of the move itself says more than that somebody was first, so it goes first. */
    private void refuseStale(ServiceRequest request, Command command, By by) {
        var before = request.status;
        request.apply(command, by, book);
        throw RequestRefusal.MOVED_MEANWHILE.with("", before);
    }

    @Override
    public RequestSheet get(String number, Caller caller) {
        var request = requests.find(number).orElseThrow(() -> new NotFound("request", number));
        var by = new By(caller.actor(), isOwner(request, caller), engine.now());
        if (!Sight.sees(request, by)) {
            throw new NotFound("request", number);
        }
        return engine.sheets().of(request, by);
    }

    @Override
    public boolean fits(String number, String queryCode) {
        return Arrays.equals(requests.queryCodeHash(number), QueryCodes.hash(number, queryCode));
    }

    private static boolean isOwner(ServiceRequest request, Caller caller) {
        var requester = request.facts.demander().requester();
        return caller.holdsCode() || requester != null && requester.equals(caller.actor().id());
    }
}
