package org.linli.request.engine;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.linli.bench.Load;
import org.linli.bench.Load.Seen;
import org.linli.request.Command;
import org.linli.request.EventType;
import org.linli.request.Status;
import org.linli.request.engine.ServiceRequest.Note;
import org.linli.shared.Actor;

/**
 * The limit: the five statements that the application writes, with the parameters of one recorded life, from plain JDBC
 * and nothing else. Every replay has keys of its own.
 */
final class BareLives {

    private static final AtomicLong NUMBERS = new AtomicLong(1);

    private final DataSource dataSource;
    private final List<Recorded> moves;
    private final Map<Object, Integer> keys;

    private BareLives(DataSource dataSource, List<Recorded> moves, Map<Object, Integer> keys) {
        this.dataSource = dataSource;
        this.moves = moves;
        this.keys = keys;
    }

    private record Recorded(String sql, List<Call> calls) {
    }

    private record Call(String method, Object[] arguments) {
    }

    /** Records a life that the request itself decides, statement by statement. */
    static BareLives recorded(DataSource dataSource, SettledRules book) throws SQLException {
        var now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        var resident = new Actor(new UUID(9, 9), "", java.util.Set.of(), org.linli.shared.Scope.SELF);
        var facts = new Facts(new UUID(9, 1), "number", "350502001001", UseCaseLife.PLACING.source(),
                new Facts.Demander(resident.id(), false, false), now);
        var request = new ServiceRequest(facts);
        request.category = "meal";
        request.centre = "jinshan";
        request.clocks.start(now, 0, book.limits(request), book);
        request.record(EventType.PLACED, null, Status.SUBMITTED, new By(resident, true, now), Note.NONE);
        request.light(book);
        var moves = new ArrayList<Recorded>();
        moves.add(record(new Placement(request, new Placement.Keys(null, new byte[32], "350502"),
                new Placement.Position(null, null), new Placement.Content("lunch at the door for my mother, she is 82",
                "lunch at the door for my mother, she is 82", "building 3, entrance 1", null, null, null, null,
                List.of()))));
        moves.add(move(request, new Command.Dispatch("civil", List.of(), ""), UseCaseLife.DISPATCHER, book));
        moves.add(move(request, new Command.Sign(), UseCaseLife.OFFICER, book));
        moves.add(move(request, new Command.Submit(UseCaseLife.RESULT, List.of()), UseCaseLife.OFFICER, book));
        moves.add(move(request, new Command.Rate(5, "quick"), resident, book));
        var keys = new HashMap<Object, Integer>();
        keys.put(facts.id(), 0);
        keys.put(facts.number(), 1);
        keys.put(request.assignments.getFirst().id, 2);
        return new BareLives(dataSource, moves, keys);
    }

    private static Recorded move(ServiceRequest request, Command command, Actor actor, Rulebook book)
            throws SQLException {
        request.news.clear();
        request.assignments.forEach(a -> a.changed = false);
        var read = request.version;
        request.apply(command, new By(actor, actor.roles().isEmpty(), request.facts.placedAt()), book);
        return record(new Move(request, read));
    }

    private static Recorded record(Write write) throws SQLException {
        var calls = new ArrayList<Call>();
        var connection = Proxy.newProxyInstance(Connection.class.getClassLoader(), new Class<?>[] {Connection.class},
                (proxy, method, arguments) -> null);
        var statement = (PreparedStatement) Proxy.newProxyInstance(PreparedStatement.class.getClassLoader(),
                new Class<?>[] {PreparedStatement.class}, (proxy, method, arguments) -> {
                    if (method.getName().startsWith("set")) {
                        calls.add(new Call(method.getName(), arguments));
                    }
                    return method.getName().equals("getConnection") ? connection : null;
                });
        write.bind(statement);
        return new Recorded(write.sql(), calls);
    }

    Seen run(int callers, Duration time) throws Exception {
        var connections = new ArrayList<Connection>();
        try {
            for (int i = 0; i < callers; i++) {
                connections.add(dataSource.getConnection());
            }
            return Load.run(callers, time, i -> life(connections.get(i)));
        } finally {
            for (var connection : connections) {
                connection.close();
            }
        }
    }

    private Load.Life life(Connection connection) {
        var statements = new PreparedStatement[moves.size()];
        return step -> {
            var fresh = new Object[] {org.linli.shared.Ids.next(), "BARE" + NUMBERS.getAndIncrement(),
                    org.linli.shared.Ids.next()};
            for (int i = 0; i < statements.length; i++) {
                if (statements[i] == null) {
                    statements[i] = connection.prepareStatement(moves.get(i).sql());
                }
                for (var call : moves.get(i).calls()) {
                    replay(statements[i], call, fresh);
                }
                if (statements[i].executeUpdate() == 0) {
                    throw new IllegalStateException("nothing was written");
                }
                step.run();
            }
        };
    }

    private void replay(PreparedStatement statement, Call call, Object[] fresh) throws SQLException {
        int at = (int) call.arguments()[0];
        var value = call.arguments()[1];
        var key = keys.get(value);
        switch (call.method()) {
            case "setString" -> statement.setString(at, (String) (key == null ? value : fresh[key]));
            case "setObject" -> statement.setObject(at, key == null ? value : fresh[key]);
            case "setInt" -> statement.setInt(at, (int) value);
            case "setBoolean" -> statement.setBoolean(at, (boolean) value);
            case "setBytes" -> statement.setBytes(at, (byte[]) value);
            case "setDouble" -> statement.setDouble(at, (double) value);
            case "setArray" -> statement.setArray(at, statement.getConnection().createArrayOf("uuid", new Object[0]));
            case "setNull" -> {
                if (call.arguments().length == 3) {
                    statement.setNull(at, (int) value, (String) call.arguments()[2]);
                } else {
                    statement.setNull(at, (int) value);
                }
            }
            default -> throw new IllegalStateException(call.method());
        }
    }
}
