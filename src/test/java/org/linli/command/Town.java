package org.linli.command;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.linli.request.Caller;
import org.linli.request.Command;
import org.linli.request.Placing;
import org.linli.request.Requests;
import org.linli.request.Source;
import org.linli.shared.Actor;
import org.linli.shared.Role;
import org.linli.shared.Scope;

/** People who order and people who work, for tests of what the screen makes of it. */
record Town(Requests requests) {

    static final String COMMUNITY = "350502001001";
    static final Actor RESIDENT = actor(Scope.SELF, Role.RESIDENT);
    static final Actor DISPATCHER = actor(Scope.centre("jinshan"), Role.DISPATCHER);
    static final Actor OFFICER = actor(Scope.department("civil"), Role.OFFICER);
    static final Actor FOLLOW_UP = actor(Scope.district("350502"), Role.FOLLOW_UP);

    String place() {
        return place(Placing.Options.USUAL);
    }

    String place(Placing.Options options) {
        var placing = new Placing(Source.PORTAL, "meal", "", "母亲八十二岁腿脚不便,想订中午送餐",
                new Placing.Where(COMMUNITY, "", "", null), new Placing.Contact("王小明", "13900001234"), options,
                List.of(), "");
        return requests.place(placing, RESIDENT).number();
    }

    void move(String number, Command command, Actor actor) {
        requests.move(number, command, Caller.of(actor), Requests.ANY_VERSION);
    }

    void dispatch(String number) {
        move(number, new Command.Dispatch("civil", List.of(), ""), DISPATCHER);
    }

    String dispatched() {
        var number = place();
        dispatch(number);
        return number;
    }

    String signed() {
        var number = dispatched();
        move(number, new Command.Sign(), OFFICER);
        return number;
    }

    String answered() {
        var number = signed();
        move(number, new Command.Contact("电话里问清了时间"), OFFICER);
        move(number, new Command.Submit("已联系助餐点,明日起送餐上门", List.of()), OFFICER);
        return number;
    }

    static Actor actor(Scope scope, Role role) {
        var id = UUID.randomUUID();
        return new Actor(id, "person " + id.toString().substring(0, 4), Set.of(role), scope);
    }
}
