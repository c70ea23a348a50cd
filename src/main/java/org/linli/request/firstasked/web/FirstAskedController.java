package org.linli.request.firstasked.web;

import java.util.UUID;
import org.linli.request.Caller;
import org.linli.request.RequestSheet;
import org.linli.request.Requests;
import org.linli.request.firstasked.FirstAsked;
import org.linli.shared.Invalid;
import org.linli.shared.Refusal;
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

/** One responsibility: who has it, handing it over, answering a colleague. */
@Controller
@Allow(staff = true)
@RequestMapping("/work/first-asked/{number:LL\\d+}")
class FirstAskedController {

    static final String TEMPLATE = "firstasked/one";

    private final Requests requests;
    private final FirstAsked firstAsked;
    private final FirstAskedItems items;

    FirstAskedController(Requests requests, FirstAsked firstAsked, FirstAskedItems items) {
        this.requests = requests;
        this.firstAsked = firstAsked;
        this.items = items;
    }

    @GetMapping
    ModelAndView show(Page page, @PathVariable String number, @RequestParam(defaultValue = "") String item,
                      @RequestParam(defaultValue = "") String q) {
        return page.show(TEMPLATE, items.of(sheet(page, number), FirstAskedItems.Look.at(item, q), page));
    }

    @PostMapping("/hand-over")
    ModelAndView ask(Page page, @PathVariable String number, @RequestParam(defaultValue = "") String to,
                     @RequestParam(defaultValue = "") String reason) {
        return make(page, number, "asked", () -> firstAsked.ask(number, to, reason, page.actor()));
    }

    @PostMapping("/hand-over/{id}/{answer:accept|decline|withdraw}")
    ModelAndView answer(Page page, @PathVariable String number, @PathVariable UUID id, @PathVariable String answer,
                        @RequestParam(defaultValue = "") String reason) {
        return make(page, number, answer, () -> {
            switch (answer) {
                case "accept" -> firstAsked.accept(number, id, page.actor());
                case "decline" -> firstAsked.decline(number, id, reason, page.actor());
                default -> firstAsked.withdraw(number, id, page.actor());
            }
        });
    }

    private ModelAndView make(Page page, String number, String done, Runnable step) {
        try {
            step.run();
            return new ModelAndView("redirect:/work/first-asked/" + number + "?done=request.done.firstAsked." + done);
        } catch (Invalid invalid) {
            return page.again(TEMPLATE, items.of(sheet(page, number),
                    new FirstAskedItems.Look("", "", null, FormErrors.of(invalid), ""), page));
        } catch (Refusal refusal) {
            var view = page.show(TEMPLATE, items.of(sheet(page, number), new FirstAskedItems.Look("", "", null,
                    FormErrors.none(), page.t().get(refusal.messageKey(), refusal.arguments())), page));
            view.setStatus(HttpStatus.CONFLICT);
            return view;
        }
    }

    private RequestSheet sheet(Page page, String number) {
        return requests.get(number, Caller.of(page.actor()));
    }
}
