package org.linli.request.talk;

import org.jspecify.annotations.Nullable;
import org.linli.request.Caller;
import org.linli.request.Command;
import org.linli.request.RequestRefusal;
import org.linli.request.RequestSheet;
import org.linli.request.Requests;
import org.linli.request.Status;
import org.linli.shared.Actor;
import org.linli.shared.Invalid;
import org.linli.shared.NotFound;
import org.linli.web.Texts;
import org.linli.web.TextsSource;
import org.springframework.stereotype.Component;

/**
 * The dispatcher's mark on something that was on somebody's mind. An order is admitted under its category and goes on at
 * the desk; what is to be deliberated or mediated is answered with where it goes, who gets in touch and that the resident
 * may take the same thread up again. The moves are the order's own, so that only who may make them may sort.
 */
@Component
public class SortTalk {

    private static final int LONGEST = 60;

    private final Talks talks;
    private final Requests requests;
    private final Texts chinese;

    SortTalk(Talks talks, Requests requests, TextsSource texts) {
        this.talks = talks;
        this.requests = requests;
        this.chinese = texts.in(TextsSource.CHINESE);
    }

    public Talk get(String number) {
        return talks.find(number).orElseThrow(() -> new NotFound("talk", number));
    }

    /** An order of that category. @throws Invalid on category */
    public void order(String number, String category, Actor actor) {
        if (category.isBlank()) {
            throw Invalid.field("category", "talk.error.category");
        }
        waiting(number, actor);
        move(number, new Command.Admit(null, null, category), actor);
        talks.mark(number, TalkWay.ORDER, "", actor);
    }

    /**
     * To be deliberated or mediated.
     *
     * @param whereto the room, the meeting or the mediator
     * @param answer  what the resident is told besides
     * @throws Invalid on whereto or answer
     */
    public void send(String number, TalkWay way, String whereto, String answer, Actor actor) {
        if (whereto.isBlank() || whereto.strip().length() > LONGEST) {
            throw Invalid.field("whereto", whereto.isBlank() ? "talk.error.whereto" : "talk.error.long", LONGEST);
        }
        if (answer.isBlank()) {
            throw Invalid.field("answer", "talk.error.answer");
        }
        waiting(number, actor);
        move(number, new Command.Answer(chinese.get("talk.told." + way.name(), whereto.strip(), answer.strip())), actor);
        talks.mark(number, way, whereto.strip(), actor);
    }

    private void waiting(String number, Actor actor) {
        var sheet = requests.get(number, Caller.of(actor));
        var talk = get(number);
        if (talk.way() != null || sheet.status() != Status.SUBMITTED && sheet.status() != Status.ADMITTED) {
            throw RequestRefusal.MESSAGE_SETTLED.with(word(talk.way(), sheet));
        }
    }

    private static Enum<?> word(@Nullable TalkWay way, RequestSheet sheet) {
        return way == null ? sheet.status() : way;
    }

    private void move(String number, Command command, Actor actor) {
        requests.move(number, command, Caller.of(actor), Requests.ANY_VERSION);
    }
}
