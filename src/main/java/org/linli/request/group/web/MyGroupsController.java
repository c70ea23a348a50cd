package org.linli.request.group.web;

import java.util.UUID;
import org.linli.request.group.Announcements;
import org.linli.request.group.GroupMembers;
import org.linli.shared.Role;
import org.linli.web.Allow;
import org.linli.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A resident's groups and what was announced in them. */
@Controller
@RequestMapping("/groups")
@Allow(Role.RESIDENT)
class MyGroupsController {

    private final GroupMembers members;
    private final Announcements announcements;

    MyGroupsController(GroupMembers members, Announcements announcements) {
        this.members = members;
        this.announcements = announcements;
    }

    @GetMapping
    ModelAndView mine(Page page) {
        var unread = announcements.shownTo(page.actor(), true).stream().map(told -> told.id()).toList();
        return page.show("group/mine", new MyGroupsPage(members.groupsOf(page.actor()), members.offeredTo(page.actor()),
                announcements.shownTo(page.actor(), false), unread));
    }

    @PostMapping("/{code}/join")
    String join(Page page, @PathVariable String code) {
        members.join(page.actor(), code);
        return "redirect:/groups?done=group.done.joined";
    }

    @PostMapping("/{code}/leave")
    String leave(Page page, @PathVariable String code) {
        members.leave(page.actor(), code);
        return "redirect:/groups?done=group.done.left";
    }

    /** @param home where the button was touched */
    @PostMapping("/announcements/{id}/read")
    String read(Page page, @PathVariable UUID id, @RequestParam(defaultValue = "false") boolean home) {
        announcements.read(id, page.actor());
        return "redirect:" + (home ? "/" : "/groups") + "?done=group.done.read";
    }
}
