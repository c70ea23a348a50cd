package org.linli.request.group.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.linli.organization.NeighbourGroup;
import org.linli.organization.NeighbourGroups;
import org.linli.request.Placed;
import org.linli.request.group.Announcements;
import org.linli.request.group.GroupMessages.Said;
import org.linli.request.group.GroupSight;
import org.linli.request.group.SettleMessages;
import org.linli.request.group.web.GroupPage.Typed;
import org.linli.shared.FieldError;
import org.linli.shared.Invalid;
import org.linli.shared.Refusal;
import org.linli.shared.Responsibility;
import org.linli.shared.Role;
import org.linli.web.Allow;
import org.linli.web.FormErrors;
import org.linli.web.Page;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A group's page: what is announced, what was said. */
@Controller
@RequestMapping("/work/groups/{code}")
@Allow(value = {Role.DISPATCHER, Role.CENTRE_MANAGER, Role.GRID_WORKER, Role.SUPERVISOR, Role.DISTRICT_ADMIN, Role.AUDITOR},
        may = Responsibility.REGISTER)
class GroupController {

    private final GroupPages pages;
    private final GroupSight sight;
    private final NeighbourGroups groups;
    private final Announcements announcements;
    private final SettleMessages messages;

    GroupController(GroupPages pages, GroupSight sight, NeighbourGroups groups, Announcements announcements,
                    SettleMessages messages) {
        this.pages = pages;
        this.sight = sight;
        this.groups = groups;
        this.announcements = announcements;
        this.messages = messages;
    }

    @GetMapping
    ModelAndView group(Page page, @PathVariable String code) {
        return show(page, sight.get(code, page.actor()), null);
    }

    @PostMapping("/count")
    ModelAndView count(Page page, @PathVariable String code, @RequestParam int version, @RequestParam int people) {
        var group = sight.forWork(code, page.actor());
        return attempt(page, group, GroupForm.EMPTY, () -> {
            if (people < 0) {
                throw Invalid.field("people", "group.error.people");
            }
            groups.count(group.code(), version, people);
            return done(code, "counted");
        });
    }

    @PostMapping("/announcements")
    ModelAndView announce(Page page, @PathVariable String code, GroupForm form) {
        var group = sight.forWork(code, page.actor());
        return attempt(page, group, form, () -> {
            var until = form.until() == null ? announcements.today() : form.until();
            announcements.post(group, form.titleText(), form.noticeText(), until, page.actor());
            return done(code, "announced");
        });
    }

    @PostMapping("/announcements/{id}/withdraw")
    ModelAndView withdraw(Page page, @PathVariable String code, @PathVariable UUID id) {
        announcements.withdraw(sight.forWork(code, page.actor()), id, page.actor());
        return done(code, "withdrawn");
    }

    /** With a category it is ordered at once, without one it waits. */
    @PostMapping("/messages")
    ModelAndView paste(Page page, @PathVariable String code, GroupForm form,
                       @RequestParam(defaultValue = "") String once) {
        var group = sight.forWork(code, page.actor());
        return attempt(page, group, form, () -> {
            var said = new Said(form.words(), form.name(), once.isEmpty() ? "" : "form:" + once, null);
            if (form.about().isEmpty()) {
                messages.receive(group, said, false, page.actor());
                return done(code, "kept");
            }
            messages.check(group, said, form.order());
            var id = messages.receive(group, said, false, page.actor());
            return show(page, group, messages.order(group, id, form.order(), page.actor()));
        });
    }

    private interface Attempt {
        ModelAndView run();
    }

    private ModelAndView attempt(Page page, NeighbourGroup group, GroupForm typed, Attempt attempt) {
        try {
            return attempt.run();
        } catch (Invalid invalid) {
            return page.again("group/group", pages.of(page, group, new Typed(typed, errors(invalid)), null, ""));
        } catch (Refusal refusal) {
            var view = page.show("group/group", pages.of(page, group, Typed.NOTHING, null,
                    page.t().get(refusal.messageKey(), refusal.arguments())));
            view.setStatus(HttpStatus.CONFLICT);
            return view;
        }
    }

    /** The order's fields are called as this form calls them. */
    static FormErrors errors(Invalid invalid) {
        var errors = FormErrors.none();
        for (FieldError error : invalid.errors()) {
            errors.add(named(error.field()), error.messageKey(), error.arguments().toArray());
        }
        return errors;
    }

    static String named(String field) {
        return switch (field) {
            case "description" -> "text";
            case "contactPhone" -> "phone";
            case "contactName" -> "saidBy";
            default -> field;
        };
    }

    private ModelAndView show(Page page, NeighbourGroup group, @Nullable Placed placed) {
        return page.show("group/group", pages.of(page, group, Typed.NOTHING, placed, ""));
    }

    private static ModelAndView done(String code, String what) {
        return new ModelAndView("redirect:/work/groups/" + code + "?done=group.done." + what);
    }
}
