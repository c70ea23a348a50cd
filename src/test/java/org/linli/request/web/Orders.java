package org.linli.request.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.linli.Http;
import org.linli.request.Caller;
import org.linli.request.Command;
import org.linli.request.Requests;
import org.linli.shared.Actor;
import org.linli.shared.Role;
import org.linli.shared.Scope;

/** Orders of one test, placed through the page, and the colleagues who move them on. */
final class Orders {

    static final String JINSHAN = "350502001001";
    static final Actor DISPATCHER = actor(Scope.centre("jinshan"), Role.DISPATCHER);
    static final Actor CLERK = actor(Scope.department("civil"), Role.OFFICER);

    private static final Pattern ONCE = Pattern.compile("name=\"once\" value=\"([^\"]+)\"");
    private static final Pattern NUMBER = Pattern.compile("LL\\d{14,}");
    private static final Pattern CODE = Pattern.compile("class=\"code\">([^<]+)<");

    private Orders() {
    }

    static Actor actor(Scope scope, Role role) {
        return new Actor(UUID.randomUUID(), "somebody", Set.of(role), scope);
    }

    /** What somebody fills in; the page's own once-key goes with it. */
    static Map<String, String> form(Http http, String description) {
        var once = ONCE.matcher(http.get("/requests/new").body());
        once.find();
        var fields = new HashMap<String, String>();
        fields.put("once", once.group(1));
        fields.put("description", description);
        fields.put("category", "meal");
        fields.put("communityCode", JINSHAN);
        fields.put("address", "金山新村 3 号楼");
        fields.put("contactPhone", "");
        fields.put("privacy", "OPEN");
        return fields;
    }

    static Taken place(Http http, String description) {
        var answer = http.post("/requests/new", form(http, description));
        if (answer.status() != 303) {
            throw new AssertionError("not placed: " + answer);
        }
        return receipt(http);
    }

    static Taken receipt(Http http) {
        var body = http.get("/requests/receipt").body();
        var number = NUMBER.matcher(body);
        var code = CODE.matcher(body);
        if (!number.find() || !code.find()) {
            throw new AssertionError("no receipt: " + body);
        }
        return new Taken(number.group(), code.group(1));
    }

    /** To the department and back with a result. */
    static void answer(Requests requests, String number) {
        move(requests, number, new Command.Dispatch("civil", List.of(), ""), DISPATCHER);
        move(requests, number, new Command.Sign(), CLERK);
        move(requests, number, new Command.Submit("已联系助餐点，明天中午起送餐上门，菜单放在门口。", List.of()), CLERK);
    }

    static void move(Requests requests, String number, Command command, Actor actor) {
        requests.move(number, command, Caller.of(actor), Requests.ANY_VERSION);
    }

    record Taken(String number, String code) {

        String path() {
            return "/requests/" + number;
        }
    }
}
