package org.linli.request.engine;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.linli.bench.Load.Life;
import org.linli.request.Caller;
import org.linli.request.Command;
import org.linli.request.Placing;
import org.linli.request.Requests;
import org.linli.request.Source;
import org.linli.shared.Actor;
import org.linli.shared.Role;
import org.linli.shared.Scope;

/** A life by the use cases of the application. */
final class UseCaseLife implements Life {

    static final String RESULT = "done on time, thank you for telling us about it";
    static final Actor DISPATCHER = actor(1, Scope.centre("jinshan"), Role.DISPATCHER);
    static final Actor OFFICER = actor(2, Scope.department("civil"), Role.OFFICER);
    static final Placing PLACING = new Placing(Source.PORTAL, "meal", "", "lunch at the door for my mother, she is 82",
            new Placing.Where("350502001001", "", "building 3, entrance 1", null), Placing.Contact.NONE,
            Placing.Options.USUAL, List.of(), "");

    private final Requests requests;
    private final Actor resident = new Actor(UUID.randomUUID(), "resident", Set.of(Role.RESIDENT), Scope.SELF);

    UseCaseLife(Requests requests) {
        this.requests = requests;
    }

    @Override
    public void live(Runnable step) {
        var number = requests.place(PLACING, resident).number();
        step.run();
        move(number, new Command.Dispatch("civil", List.of(), ""), DISPATCHER, step);
        move(number, new Command.Sign(), OFFICER, step);
        move(number, new Command.Submit(RESULT, List.of()), OFFICER, step);
        move(number, new Command.Rate(5, "quick"), resident, step);
    }

    private void move(String number, Command command, Actor actor, Runnable step) {
        requests.move(number, command, Caller.of(actor), Requests.ANY_VERSION);
        step.run();
    }

    static Actor actor(int id, Scope scope, Role role) {
        return new Actor(new UUID(7, id), role.name(), Set.of(role), scope);
    }
}
