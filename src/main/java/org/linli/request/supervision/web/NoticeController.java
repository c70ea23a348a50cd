package org.linli.request.supervision.web;

import org.linli.request.Caller;
import org.linli.request.Command;
import org.linli.request.Requests;
import org.linli.request.supervision.web.NoticePage.Typed;
import org.linli.shared.Invalid;
import org.linli.shared.Role;
import org.linli.web.Allow;
import org.linli.web.FormErrors;
import org.linli.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A request's supervision notice (督办单), to print and to add a word to. */
@Controller
@RequestMapping("/work/supervision/{number:LL\\d+}")
@Allow({Role.SUPERVISOR, Role.COMMANDER, Role.DISTRICT_ADMIN, Role.AUDITOR, Role.LEAD, Role.CENTRE_MANAGER})
class NoticeController {

    private final NoticePages pages;
    private final Requests requests;

    NoticeController(NoticePages pages, Requests requests) {
        this.pages = pages;
        this.requests = requests;
    }

    @GetMapping
    ModelAndView notice(Page page, @PathVariable String number) {
        return page.show("supervision/notice", pages.of(number, Typed.NOTHING, page));
    }

    @PostMapping
    @Allow(Role.SUPERVISOR)
    ModelAndView supervise(Page page, @PathVariable String number, @RequestParam(defaultValue = "") String text) {
        try {
            requests.move(number, new Command.Supervise(0, text), Caller.of(page.actor()), Requests.ANY_VERSION);
            return new ModelAndView("redirect:/work/supervision/" + number + "?done=supervision.done.supervised");
        } catch (Invalid invalid) {
            return page.again("supervision/notice", pages.of(number, new Typed(text, FormErrors.of(invalid)), page));
        }
    }
}
