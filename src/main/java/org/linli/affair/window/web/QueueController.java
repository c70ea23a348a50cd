package org.linli.affair.window.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.linli.affair.window.Ticket;
import org.linli.affair.window.Ticket.Source;
import org.linli.affair.window.Ticket.State;
import org.linli.affair.window.WindowQueue;
import org.linli.shared.Refusal;
import org.linli.shared.Role;
import org.linli.web.Allow;
import org.linli.web.Feature;
import org.linli.web.Page;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;

/** A clerk at a window: call, call again, skip, finish, and give a ticket to whoever stands there. */
@Controller
@RequestMapping("/work/queue")
@Allow({Role.SOCIAL_WORKER, Role.DISPATCHER, Role.CENTRE_MANAGER})
class QueueController {

    private final WindowQueue queue;

    QueueController(WindowQueue queue) {
        this.queue = queue;
    }

    /** Which window, and what it serves: part of the address, so that each desk's bookmark is its own. */
    record At(@Nullable Integer counter, @Nullable List<String> letters) {

        int number() {
            return counter == null || counter < 1 ? 1 : counter;
        }

        List<String> served() {
            return letters == null ? List.of() : letters.stream().filter(letter -> letter.matches("[A-Z]")).toList();
        }

        String back(String done) {
            var address = UriComponentsBuilder.fromPath("/work/queue").queryParam("counter", number());
            served().forEach(letter -> address.queryParam("letters", letter));
            return "redirect:" + (done.isEmpty() ? address : address.queryParam("done", "affair.done." + done)).toUriString();
        }
    }

    @GetMapping
    ModelAndView window(Page page, At at, @RequestParam(required = false) @Nullable UUID issued) {
        return page.show("affair/queueWork", model(page, at, issued, ""));
    }

    @PostMapping("/next")
    ModelAndView next(Page page, At at, @RequestParam(required = false) @Nullable UUID seen) {
        return doing(page, at, () -> queue.callNext(centre(page), at.served(), at.number(), seen));
    }

    @PostMapping("/{ticket}/again")
    ModelAndView again(Page page, At at, @PathVariable UUID ticket) {
        return doing(page, at, () -> queue.callAgain(centre(page), ticket, at.number()));
    }

    @PostMapping("/{ticket}/skip")
    ModelAndView skip(Page page, At at, @PathVariable UUID ticket) {
        return doing(page, at, () -> queue.skip(centre(page), ticket));
    }

    @PostMapping("/{ticket}/done")
    ModelAndView done(Page page, At at, @PathVariable UUID ticket) {
        return doing(page, at, () -> queue.done(centre(page), ticket));
    }

    @PostMapping("/tickets")
    String give(Page page, At at, @RequestParam String letter) {
        var ticket = queue.take(centre(page), letter, Source.STAFF, page.actor());
        return at.back("") + "&issued=" + ticket.id();
    }

    private ModelAndView doing(Page page, At at, Runnable move) {
        try {
            move.run();
            return new ModelAndView(at.back(""));
        } catch (Refusal refusal) {
            var view = page.show("affair/queueWork", model(page, at, null, page.t().get(refusal.messageKey(), refusal.arguments())));
            view.setStatus(HttpStatus.CONFLICT);
            return view;
        }
    }

    private QueuePage model(Page page, At at, @Nullable UUID issued, String refusal) {
        var slug = centre(page);
        var rules = queue.rules();
        var groups = rules.groups().stream().map(group -> new QueuePage.Line(group, queue.waitFor(slug, group.letter()))).toList();
        return new QueuePage(slug, at.number(), rules.counters(), at.served(),
                queue.at(slug, at.number()).orElse(null), groups, queue.list(slug, State.WAITING), queue.list(slug, State.SKIPPED),
                issued == null ? null : own(slug, issued), refusal);
    }

    private @Nullable Ticket own(String slug, UUID issued) {
        var ticket = queue.get(issued);
        return ticket.centre().equals(slug) ? ticket : null;
    }

    private static String centre(Page page) {
        return page.actor().scope().code();
    }

    @Configuration(proxyBeanMethods = false)
    static class Declared {

        @Bean
        Feature queueFeature() {
            return Feature.work("affair.queue.feature", "ticket", "/work/queue", 19, Role.SOCIAL_WORKER, Role.DISPATCHER,
                    Role.CENTRE_MANAGER);
        }
    }
}
