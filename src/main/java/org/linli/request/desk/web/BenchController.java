package org.linli.request.desk.web;

import jakarta.servlet.http.HttpServletResponse;
import org.linli.request.RequestContacts;
import org.linli.request.Verb;
import org.linli.request.desk.web.Actions.Form;
import org.linli.request.desk.web.Benches.Look;
import org.linli.shared.NotFound;
import org.linli.web.Allow;
import org.linli.web.FormErrors;
import org.linli.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** The desks: a pile, the open request, its next move. */
@Controller
@Allow(staff = true)
@RequestMapping("/work/{bench:desk|inbox|follow-up|requests}")
class BenchController {

    private final Benches benches;
    private final Moves moves;
    private final RequestContacts contacts;

    BenchController(Benches benches, Moves moves, RequestContacts contacts) {
        this.benches = benches;
        this.moves = moves;
        this.contacts = contacts;
    }

    /** Where on the desk: @param pile name of the pile, @param after where its page starts, @param sent moved just now */
    record Asked(String pile, String after, String sent) {

        Asked {
            pile = pile == null ? "" : pile;
            after = after == null ? "" : after;
            sent = sent == null ? "" : sent;
        }
    }

    /** @param mark the open request, where a page that stands asks how its pile is by now */
    @GetMapping
    ModelAndView pile(Page page, @PathVariable String bench, Asked asked, @RequestParam(defaultValue = "") String mark) {
        var at = at(page, bench, asked);
        return !mark.isEmpty() && at.bench() != Bench.REQUESTS ? page.show("desk/bench", benches.pile(at, mark, page))
                : show(page, Look.at(at, "", asked.sent(), null));
    }

    @GetMapping("/{number}")
    ModelAndView item(Page page, @PathVariable String bench, @PathVariable String number, Asked asked) {
        return show(page, Look.at(at(page, bench, asked), number, asked.sent(), null));
    }

    @GetMapping("/{number}/{move}")
    ModelAndView form(Page page, @PathVariable String bench, @PathVariable String number, @PathVariable String move,
                      Asked asked) {
        return show(page, Look.at(at(page, bench, asked), number, "", verb(move)));
    }

    @PostMapping("/{number}/{move}")
    ModelAndView move(Page page, @PathVariable String bench, @PathVariable String number, @PathVariable String move,
                      Asked asked, @RequestParam MultiValueMap<String, String> form,
                      @RequestParam MultiValueMap<String, MultipartFile> uploads) {
        return moves.make(new Moves.Asked(at(page, bench, asked), number, verb(move), form, uploads), page);
    }

    /** The demander in full, for this view only. */
    @PostMapping("/{number}/reveal")
    ModelAndView reveal(Page page, @PathVariable String bench, @PathVariable String number, Asked asked,
                        HttpServletResponse response) {
        var at = at(page, bench, asked);
        response.setHeader("Cache-Control", "no-store");
        return show(page, new Look(at, number, "", new Form(null, Form.NOTHING, FormErrors.none()), "",
                contacts.reveal(number, page.actor())));
    }

    private At at(Page page, String bench, Asked asked) {
        return benches.at(Bench.of(bench, page.actor()), asked.pile(), asked.after(), page);
    }

    private ModelAndView show(Page page, Look look) {
        return page.show("desk/bench", benches.of(look, page));
    }

    private static Verb verb(String path) {
        var verb = Verb.ofPath(path);
        if (verb == null) {
            throw new NotFound("move", path);
        }
        return verb;
    }
}
