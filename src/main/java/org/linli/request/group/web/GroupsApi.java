package org.linli.request.group.web;

import java.net.URI;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.linli.organization.NeighbourGroup;
import org.linli.request.group.GroupMessages.Said;
import org.linli.request.group.GroupSight;
import org.linli.request.group.MessageState;
import org.linli.request.group.SettleMessages;
import org.linli.request.group.SettleMessages.Order;
import org.linli.shared.Actor;
import org.linli.shared.ApiRight;
import org.linli.shared.FieldError;
import org.linli.shared.Invalid;
import org.linli.web.Allow;
import org.linli.web.CurrentActor;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Where a group's bot brings what was said. The scope of its key names the centre whose groups it reaches. */
@RestController
class GroupsApi {

    private static final int LONGEST_ID = 120;

    private final GroupSight sight;
    private final SettleMessages messages;
    private final CurrentActor actor;

    GroupsApi(GroupSight sight, SettleMessages messages, CurrentActor actor) {
        this.sight = sight;
        this.messages = messages;
        this.actor = actor;
    }

    /**
     * @param externalId the chat's own id of it: the same one again is the same message
     * @param category   with one it becomes a request at once, without it waits for a clerk
     */
    record Message(@Nullable String text, @Nullable String saidBy, @Nullable String externalId, @Nullable Instant saidAt,
                   @Nullable String category, @Nullable String address, @Nullable String phone) {
    }

    /** @param number of the request that it became, null where it waits; its query code goes to nobody in a chat */
    record Taken(UUID id, MessageState state, @Nullable String number) {
    }

    /** The order's fields are called as this body calls them. */
    private void check(NeighbourGroup group, Said said, Order order) {
        try {
            messages.check(group, said, order);
        } catch (Invalid invalid) {
            throw new Invalid(invalid.errors().stream().map(error -> new FieldError(GroupController.named(error.field()),
                    error.messageKey(), error.arguments())).toList());
        }
    }

    @Allow(key = ApiRight.GROUPS_POST)
    @PostMapping("/api/v1/groups/{code}/messages")
    ResponseEntity<Taken> take(@PathVariable String code, @RequestBody Message body) {
        var group = sight.get(code, actor.get());
        var external = GroupForm.or(body.externalId()).strip();
        if (external.length() > LONGEST_ID) {
            throw Invalid.field("externalId", "group.error.long", LONGEST_ID);
        }
        var said = new Said(GroupForm.or(body.text()), GroupForm.or(body.saidBy()), external, body.saidAt());
        var order = new Order(GroupForm.or(body.category()), GroupForm.or(body.address()), GroupForm.or(body.phone()));
        var atOnce = !order.category().isEmpty();
        if (atOnce) {
            check(group, said, order);
        }
        var id = messages.receive(group, said, true, actor.get());
        if (atOnce && messages.get(group, id).waits()) {
            messages.order(group, id, order, Actor.SYSTEM);
        }
        var kept = messages.get(group, id);
        return ResponseEntity.created(URI.create("/work/groups/" + code + "/messages/" + id))
                .body(new Taken(id, kept.state(), kept.number().isEmpty() ? null : kept.number()));
    }
}
