package org.linli.request.group.web;

import java.util.UUID;
import org.linli.request.group.GroupSight;
import org.linli.request.group.MessageState;
import org.linli.request.group.SettleMessages;
import org.linli.request.group.web.GroupPage.Typed;
import org.linli.shared.Invalid;
import org.linli.shared.Responsibility;
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

/** One message of a group: it becomes a request, was answered in the group, or needs nobody. */
@Controller
@RequestMapping("/work/groups/{code}/messages/{id}")
@Allow(value = {Role.DISPATCHER, Role.CENTRE_MANAGER, Role.GRID_WORKER, Role.SUPERVISOR, Role.DISTRICT_ADMIN, Role.AUDITOR},
        may = Responsibility.REGISTER)
class MessageController {

    private static final String TEMPLATE = "group/message";

    private final GroupPages pages;
    private final GroupSight sight;
    private final SettleMessages messages;

    MessageController(GroupPages pages, GroupSight sight, SettleMessages messages) {
        this.pages = pages;
        this.sight = sight;
        this.messages = messages;
    }

    @GetMapping
    ModelAndView message(Page page, @PathVariable String code, @PathVariable UUID id) {
        var group = sight.get(code, page.actor());
        return page.show(TEMPLATE, pages.of(page, group, messages.get(group, id), Typed.NOTHING, null));
    }

    @PostMapping("/order")
    ModelAndView order(Page page, @PathVariable String code, @PathVariable UUID id, GroupForm form) {
        var group = sight.forWork(code, page.actor());
        try {
            var placed = messages.order(group, id, form.order(), page.actor());
            return page.show(TEMPLATE, pages.of(page, group, messages.get(group, id), Typed.NOTHING, placed));
        } catch (Invalid invalid) {
            return again(page, code, id, form, invalid);
        }
    }

    @PostMapping("/close")
    ModelAndView close(Page page, @PathVariable String code, @PathVariable UUID id, @RequestParam MessageState state,
                       GroupForm form) {
        var how = state == MessageState.ANSWERED ? state : MessageState.SET_ASIDE;
        try {
            messages.close(sight.forWork(code, page.actor()), id, how, GroupForm.or(form.note()), page.actor());
            return done(code, how == MessageState.ANSWERED ? "answered" : "setAside");
        } catch (Invalid invalid) {
            return again(page, code, id, form, invalid);
        }
    }

    @PostMapping("/erase")
    ModelAndView erase(Page page, @PathVariable String code, @PathVariable UUID id) {
        messages.erase(sight.forWork(code, page.actor()), id, page.actor());
        return done(code, "erased");
    }

    private ModelAndView again(Page page, String code, UUID id, GroupForm form, Invalid invalid) {
        var group = sight.get(code, page.actor());
        return page.again(TEMPLATE, pages.of(page, group, messages.get(group, id),
                new Typed(form, GroupController.errors(invalid)), null));
    }

    private static ModelAndView done(String code, String what) {
        return new ModelAndView("redirect:/work/groups/" + code + "?done=group.done." + what);
    }
}
