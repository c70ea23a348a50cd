package org.linli.request.group;

import java.util.List;
import java.util.UUID;
import org.linli.identity.AuditTrail;
import org.linli.organization.NeighbourGroup;
import org.linli.request.Placed;
import org.linli.request.Placing;
import org.linli.request.RequestRefusal;
import org.linli.request.Requests;
import org.linli.request.Source;
import org.linli.request.group.GroupMessages.Said;
import org.linli.shared.Actor;
import org.linli.shared.Invalid;
import org.linli.shared.Phone;
import org.springframework.stereotype.Component;

/** From what was said in a group to a request, an answer there, or nothing that needs anybody. */
@Component
public class SettleMessages {

    public static final int LONGEST = 2000;
    private static final int LONGEST_NOTE = 300;

    private final GroupMessages messages;
    private final Requests requests;
    private final AuditTrail audit;

    SettleMessages(GroupMessages messages, Requests requests, AuditTrail audit) {
        this.messages = messages;
        this.requests = requests;
        this.audit = audit;
    }

    /**
     * How it is ordered.
     *
     * @param address inside the estate, in words
     */
    public record Order(String category, String address, String phone) {
    }

    /** Keeps it to be settled later. @throws Invalid on text */
    public UUID receive(NeighbourGroup group, Said said, boolean byBot, Actor actor) {
        if (said.text().isBlank()) {
            throw Invalid.field("text", "web.missing");
        }
        if (said.text().strip().length() > LONGEST) {
            throw Invalid.field("text", "group.error.long", LONGEST);
        }
        return messages.keep(group, said, byBot, actor);
    }

    /** Whether the words could be ordered like this, before they are kept. */
    public void check(NeighbourGroup group, Said said, Order order) {
        requests.check(placing(group, said.text(), said.saidBy(), order, ""));
    }

    public GroupMessage get(NeighbourGroup group, UUID id) {
        return messages.get(group, id);
    }

    /**
     * The message becomes a request; repeated, the same one.
     *
     * @throws Invalid                   naming the field
     * @throws org.linli.shared.Refusal MESSAGE_SETTLED where it was answered or set aside before
     */
    public Placed order(NeighbourGroup group, UUID id, Order order, Actor actor) {
        var message = messages.get(group, id);
        if (!message.waits() && message.state() != MessageState.ORDERED) {
            throw RequestRefusal.MESSAGE_SETTLED.with(message.state());
        }
        var placed = requests.place(placing(group, message.text(), message.saidBy(), order, "group:" + id), actor);
        messages.settle(id, MessageState.ORDERED, placed.number(), "", actor);
        return placed;
    }

    /** @param note how it was answered in the group; needed for an answer */
    public void close(NeighbourGroup group, UUID id, MessageState state, String note, Actor actor) {
        var message = messages.get(group, id);
        if (state == MessageState.ANSWERED && note.isBlank()) {
            throw Invalid.field("note", "web.missing");
        }
        if (note.strip().length() > LONGEST_NOTE) {
            throw Invalid.field("note", "group.error.long", LONGEST_NOTE);
        }
        if (!messages.settle(id, state, "", note, actor)) {
            throw RequestRefusal.MESSAGE_SETTLED.with(messages.get(group, message.id()).state());
        }
    }

    /** Words and name are gone for good; what became of them stays. One that still waits needs nobody any more. */
    public void erase(NeighbourGroup group, UUID id, Actor actor) {
        var message = messages.get(group, id);
        messages.settle(message.id(), MessageState.SET_ASIDE, "", "", actor);
        messages.erase(message.id());
        audit.did(actor, "group.erase", "group:" + group.code(), id.toString());
    }

    private static Placing placing(NeighbourGroup group, String text, String saidBy, Order order, String once) {
        var phone = Phone.parse(order.phone()).map(Phone::number).orElse(order.phone().strip());
        return new Placing(Source.GROUP, order.category(), "", text,
                new Placing.Where(group.communityCode(), group.estateCode(), order.address(), null),
                new Placing.Contact(saidBy, phone), Placing.Options.USUAL, List.of(), once);
    }
}
