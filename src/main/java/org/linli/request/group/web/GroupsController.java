package org.linli.request.group.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.linli.identity.AuditTrail;
import org.linli.request.group.GroupMessages;
import org.linli.request.group.GroupSight;
import org.linli.shared.Responsibility;
import org.linli.shared.Role;
import org.linli.web.Allow;
import org.linli.web.Page;
import org.linli.web.table.TableFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The list of groups, and lists as files. */
@Controller
@Allow(value = {Role.DISPATCHER, Role.CENTRE_MANAGER, Role.GRID_WORKER, Role.SUPERVISOR, Role.DISTRICT_ADMIN, Role.AUDITOR},
        may = Responsibility.REGISTER)
class GroupsController {

    private static final int AT_ONCE = 500;
    private static final List<String> COLUMNS = List.of("code", "name", "estate", "community", "centre", "keeper", "people",
            "members", "waiting", "ordered");
    private static final List<String> MESSAGE_COLUMNS = List.of("saidAt", "saidBy", "text", "via", "state", "number", "note");

    private final GroupLines lines;
    private final GroupSight sight;
    private final GroupMessages messages;
    private final AuditTrail audit;

    GroupsController(GroupLines lines, GroupSight sight, GroupMessages messages, AuditTrail audit) {
        this.lines = lines;
        this.sight = sight;
        this.messages = messages;
        this.audit = audit;
    }

    @GetMapping("/work/groups")
    ModelAndView list(Page page) {
        return page.show("group/list", new GroupsPage(lines.of(page)));
    }

    @GetMapping("/work/groups.{ending:" + TableFormat.ENDINGS + "}")
    void export(Page page, @PathVariable String ending, HttpServletResponse response) throws IOException {
        TableFormat.of(ending).send(response, "groups", header(page, COLUMNS), table -> lines.of(page).forEach(line ->
                table.row(line.group().code(), line.name(), line.estate(), line.community(), line.centre(), line.keeper(),
                        line.group().people(), line.members(), line.waiting(), line.ordered())));
    }

    @GetMapping("/work/groups/{code}/messages.{ending:" + TableFormat.ENDINGS + "}")
    void messages(Page page, @PathVariable String code, @PathVariable String ending, HttpServletResponse response)
            throws IOException {
        var group = sight.get(code, page.actor());
        var names = GroupSight.mayWork(page.actor());
        audit.did(page.actor(), "export", "group:" + code, "messages");
        TableFormat.of(ending).send(response, "group-" + code, header(page, MESSAGE_COLUMNS), table -> {
            @Nullable UUID after = null;
            for (var some = messages.all(group, after, AT_ONCE); !some.isEmpty(); some = messages.all(group, after, AT_ONCE)) {
                some.forEach(message -> table.row(message.saidAt(), names ? message.saidBy() : "", message.text(),
                        page.t().get(message.byBot() ? "group.via.bot" : "group.via.pasted"),
                        page.t().of(message.state()), message.number(), message.note()));
                after = some.getLast().id();
            }
        });
    }

    private static List<String> header(Page page, List<String> columns) {
        return columns.stream().map(column -> page.t().get("group.csv." + column)).toList();
    }
}
