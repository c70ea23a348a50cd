package org.linli.request.engine;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.linli.request.RequestRefusal;
import org.linli.request.Requests;
import org.linli.shared.NotFound;
import org.springframework.stereotype.Component;

/**
 * Decides what waits, on requests read together, and writes it together. A move whose request was moved meanwhile, by
 * another node or by another move of the same company, is decided afresh.
 */
@Component
class Deciding {

    /** Somebody else may be first this often before a caller is told. */
    private static final int TRIES = 6;

    private final StoredRequests requests;
    private final SettledRules book;
    private final Statements statements;

    Deciding(StoredRequests requests, SettledRules book, Statements statements) {
        this.requests = requests;
        this.book = book;
        this.statements = statements;
    }

    private record Decided(Pending pending, Write write) {
    }

    /** @return those that have to be decided again */
    List<Pending> together(List<Pending> batch) {
        var again = new ArrayList<Pending>();
        var decided = decide(batch, again);
        if (decided.isEmpty()) {
            return again;
        }
        try {
            answer(decided, statements.executeTogether(writes(decided)), again);
        } catch (SQLException inCompany) {
            alone(decided, inCompany, again);
        }
        return again;
    }

    void inTransaction(Pending pending) {
        for (var left = List.of(pending); !left.isEmpty(); ) {
            var again = new ArrayList<Pending>();
            var decided = decide(left, again);
            if (!decided.isEmpty()) {
                answer(decided, new int[] {statements.executeInTransaction(decided.getFirst().write())}, again);
            }
            left = again;
        }
    }

    /** What fails in company is tried again alone, so that one bad row spoils no other. */
    private void alone(List<Decided> decided, SQLException inCompany, List<Pending> again) {
        for (var one : decided) {
            try {
                answer(List.of(one), decided.size() > 1 ? statements.executeTogether(writes(List.of(one)))
                        : rethrown(inCompany), again);
            } catch (SQLException e) {
                one.pending().done.completeExceptionally(Statements.translated(e));
            }
        }
    }

    private static int[] rethrown(SQLException e) throws SQLException {
        throw e;
    }

    private static List<Write> writes(List<Decided> decided) {
        return decided.stream().map(Decided::write).toList();
    }

    private List<Decided> decide(List<Pending> batch, List<Pending> again) {
        var read = read(batch);
        var decided = new ArrayList<Decided>(batch.size());
        for (var pending : batch) {
            switch (pending) {
                case Pending.New fresh -> decided.add(new Decided(fresh, fresh.placement));
                case Pending.Step step when read.containsKey(step.number) -> {
                    var write = decide(step, read.remove(step.number));
                    if (write != null) {
                        decided.add(new Decided(step, write));
                    }
                }
                case Pending.Step step -> again.add(step);
            }
        }
        return decided;
    }

    /** Requests by number; null for those that do not exist. */
    private Map<String, @Nullable ServiceRequest> read(List<Pending> batch) {
        var numbers = batch.stream().filter(Pending.Step.class::isInstance).map(Pending.Step.class::cast)
                .map(step -> step.number).distinct().toList();
        var read = new HashMap<String, @Nullable ServiceRequest>();
        numbers.forEach(number -> read.put(number, null));
        if (!numbers.isEmpty()) {
            requests.list(numbers).forEach(request -> read.put(request.facts.number(), request));
        }
        return read;
    }

    private @Nullable Write decide(Pending.Step step, @Nullable ServiceRequest request) {
        try {
            return decideOrThrow(step, request);
        } catch (RuntimeException e) {
            step.done.completeExceptionally(e);
            return null;
        }
    }

    private Write decideOrThrow(Pending.Step step, @Nullable ServiceRequest request) {
        if (request == null) {
            throw new NotFound("request", step.number);
        }
        var by = new By(step.caller.actor(), Sight.isOwner(request, step.caller), step.now);
        if (!Sight.sees(request, by)) {
            throw new NotFound("request", step.number);
        }
        var readVersion = request.version;
        var readStatus = request.status;
        request.apply(step.command, by, book);
        if (step.version != Requests.ANY_VERSION && step.version != readVersion) {
            throw RequestRefusal.MOVED_MEANWHILE.with("", readStatus);
        }
        step.request = request;
        return new Move(request, readVersion);
    }

    private static void answer(List<Decided> decided, int[] written, List<Pending> again) {
        for (int i = 0; i < written.length; i++) {
            switch (decided.get(i).pending()) {
                case Pending.New fresh -> {
                    fresh.written = written[i] > 0;
                    fresh.done.complete(null);
                }
                case Pending.Step step -> answer(step, written[i] > 0, again);
            }
        }
    }

    private static void answer(Pending.Step step, boolean written, List<Pending> again) {
        step.attempts++;
        if (written) {
            step.done.complete(null);
        } else if (step.attempts < TRIES) {
            again.add(step);
        } else {
            step.done.completeExceptionally(
                    RequestRefusal.MOVED_MEANWHILE.with("", Objects.requireNonNull(step.request).status));
        }
    }
}
