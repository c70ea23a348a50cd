package org.linli.request.firstasked.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import org.linli.identity.AuditTrail;
import org.linli.request.firstasked.HeldList;
import org.linli.shared.BusinessTime;
import org.linli.web.Allow;
import org.linli.web.Page;
import org.linli.web.table.TableFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** Who answers for what: one's own, what is offered, and everybody's of the centre. */
@Controller
@Allow(staff = true)
class FirstAskedPages {

    private static final List<String> COLUMNS =
            List.of("number", "title", "category", "status", "person", "since", "waiting", "told");

    private final HeldList held;
    private final FirstAskedWords words;
    private final AuditTrail audit;
    private final Clock clock;

    FirstAskedPages(HeldList held, FirstAskedWords words, AuditTrail audit, Clock clock) {
        this.held = held;
        this.words = words;
        this.audit = audit;
        this.clock = clock;
    }

    @GetMapping("/work/first-asked")
    ModelAndView list(Page page) {
        var t = page.t();
        var actor = page.actor();
        var all = HeldList.seesColleagues(actor) ? held.all(actor, HeldList.MOST + 1) : null;
        return page.show("firstasked/list", new FirstAskedList(
                held.offeredTo(actor.id()).stream().map(line -> words.line(line, t)).toList(),
                held.of(actor.id()).stream().map(line -> words.line(line, t)).toList(),
                all == null ? null : all.stream().limit(HeldList.MOST).map(line -> words.line(line, t)).toList(),
                all != null && all.size() > HeldList.MOST));
    }

    @GetMapping("/work/first-asked.{ending:" + TableFormat.ENDINGS + "}")
    void export(Page page, @PathVariable String ending, HttpServletResponse response) throws IOException {
        var t = page.t();
        var actor = page.actor();
        var lines = HeldList.seesColleagues(actor) ? held.all(actor, Integer.MAX_VALUE) : held.of(actor.id());
        audit.did(actor, "export", "first-asked", "");
        TableFormat.of(ending).send(response, "first-asked-" + BusinessTime.dateOf(clock.instant()),
                COLUMNS.stream().map(column -> t.get("request.firstAsked.csv." + column)).toList(), table -> {
                    for (var line : lines.stream().map(one -> words.line(one, t)).toList()) {
                        table.row(line.number(), line.title(), line.category(), line.status(), line.person(), line.since(),
                                line.waiting(), t.get(line.told() ? "request.firstAsked.told" : "request.firstAsked.untold"));
                    }
                });
    }
}
