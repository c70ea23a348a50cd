package org.linli.request.group.web;

import java.util.Map;
import java.util.Set;
import org.linli.request.group.GroupMessages;
import org.linli.request.group.GroupSight;
import org.linli.shared.Actor;
import org.linli.web.WorkCount;
import org.springframework.stereotype.Component;

/** Messages of the groups that somebody looks after and that nobody has settled. */
@Component
class GroupCount implements WorkCount {

    private static final String PATH = "/work/groups";

    private final GroupSight sight;
    private final GroupMessages messages;

    GroupCount(GroupSight sight, GroupMessages messages) {
        this.sight = sight;
        this.messages = messages;
    }

    @Override
    public Set<String> paths() {
        return Set.of(PATH);
    }

    @Override
    public Map<String, Integer> of(Actor actor) {
        if (!GroupSight.mayWork(actor)) {
            return Map.of();
        }
        var waiting = messages.waiting();
        int count = waiting.isEmpty() ? 0
                : sight.of(actor).stream().mapToInt(group -> waiting.getOrDefault(group.code(), 0)).sum();
        return count == 0 ? Map.of() : Map.of(PATH, count);
    }
}
