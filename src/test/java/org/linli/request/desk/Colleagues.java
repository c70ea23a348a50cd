package org.linli.request.desk;

import java.util.List;
import java.util.Set;
import org.linli.Http;
import org.linli.identity.Accounts;
import org.linli.identity.NewAccount;
import org.linli.request.Caller;
import org.linli.request.Command;
import org.linli.request.Placing;
import org.linli.request.Requests;
import org.linli.request.Source;
import org.linli.shared.Actor;
import org.linli.shared.Ids;
import org.linli.shared.Role;
import org.linli.shared.Scope;

/** People at desks of their own and requests for them, under names that nobody else uses. */
class Colleagues {

    static final String JINSHAN = "350502001001";

    private final Accounts accounts;
    private final Requests requests;

    Colleagues(Accounts accounts, Requests requests) {
        this.accounts = accounts;
        this.requests = requests;
    }

    /** Somebody's user name, who signs in with {@link Http#PASSWORD}. */
    String sign(Scope scope, String name, Role... roles) {
        var username = "d-" + Ids.next();
        accounts.importAll(List.of(new NewAccount(username, name, null, Set.of(roles), scope, "", "", Http.PASSWORD, true)));
        return username;
    }

    Actor actor(String username) {
        return accounts.find(username).orElseThrow().toActor();
    }

    String dispatcher() {
        return sign(Scope.centre("jinshan"), "示例调度", Role.DISPATCHER);
    }

    /** A request of the Jinshan centre with somebody to call. */
    String place(String category, String description) {
        return requests.place(new Placing(Source.PHONE, category, "", description,
                new Placing.Where(JINSHAN, "", "环山路 1 号", null), new Placing.Contact("王小明", "13900001234"),
                Placing.Options.USUAL, List.of(), ""), actor(dispatcher())).number();
    }

    String dispatched(String category, String description, String department) {
        var number = place(category, description);
        move(number, new Command.Dispatch(department, List.of(), ""), dispatcher());
        return number;
    }

    void move(String number, Command command, String username) {
        requests.move(number, command, Caller.of(actor(username)), Requests.ANY_VERSION);
    }
}
