package org.linli.affair.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import org.linli.affair.AffairLists;
import org.linli.affair.AffairLists.Line;
import org.linli.affair.AffairLists.Pile;
import org.linli.shared.BusinessTime;
import org.linli.shared.Role;
import org.linli.web.Allow;
import org.linli.web.Feature;
import org.linli.web.Page;
import org.linli.web.Texts;
import org.linli.web.table.TableFile;
import org.linli.web.table.TableFormat;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The desk: cases by their clocks, in piles; the same list as a file. */
@Controller
@Allow({Role.SOCIAL_WORKER, Role.DISPATCHER, Role.CENTRE_MANAGER, Role.SUPERVISOR, Role.DISTRICT_ADMIN, Role.AUDITOR})
class DeskController {

    private static final int A_PAGE = 30;
    private static final int AT_ONCE = 500;

    private final AffairLists lists;
    private final CasePages pages;
    private final ApplyPages.Known known;
    private final Clock clock;

    DeskController(AffairLists lists, CasePages pages, ApplyPages.Known known, Clock clock) {
        this.lists = lists;
        this.pages = pages;
        this.known = known;
        this.clock = clock;
    }

    @GetMapping("/work/cases")
    ModelAndView list(Page page, @RequestParam(defaultValue = "TO_ACCEPT") Pile pile, @RequestParam(defaultValue = "") String q,
                      @RequestParam(name = "page", defaultValue = "0") int number) {
        var query = q.strip();
        int from = Math.max(0, number) * A_PAGE;
        var shown = query.isEmpty() ? pile : Pile.ALL;
        var found = lists.desk(page.actor(), shown, query, from, A_PAGE + 1);
        if (found.size() == 1 && !query.isEmpty() && from == 0) {
            return new ModelAndView("redirect:/work/cases/" + found.getFirst().number());
        }
        var rows = found.stream().limit(A_PAGE).map(line -> new DeskPage.Row(line, pages.centre(page.t(), line.centre()))).toList();
        var now = clock.instant();
        return page.show("affair/desk", new DeskPage(shown, query, rows, lists.counts(page.actor()),
                from == 0 ? "" : page.with("page", String.valueOf(number - 1)),
                found.size() <= A_PAGE ? "" : page.with("page", String.valueOf(number + 1)),
                new DeskPage.Seen(page.actor().scope().isDistrict(),
                        page.actor().isAny(Role.SOCIAL_WORKER, Role.DISPATCHER, Role.CENTRE_MANAGER), now, BusinessTime.dateOf(now))));
    }

    @GetMapping("/work/cases.{ending:" + TableFormat.ENDINGS + "}")
    void export(Page page, @PathVariable String ending, @RequestParam(defaultValue = "ALL") Pile pile,
                @RequestParam(defaultValue = "") String q, HttpServletResponse response) throws IOException {
        var header = Arrays.stream(new String[] {"number", "title", "status", "channel", "centre", "submitted", "due", "promised",
            "ended", "stars"}).map(column -> page.t().get("affair.column." + column)).toList();
        TableFormat.of(ending).send(response, "cases-" + BusinessTime.dateOf(clock.instant()), header,
                table -> fill(table, page, pile, q.strip()));
    }

    private void fill(TableFile table, Page page, Pile pile, String query) {
        List<Line> lines;
        int from = 0;
        do {
            lines = lists.desk(page.actor(), query.isEmpty() ? pile : Pile.ALL, query, from, AT_ONCE);
            lines.forEach(line -> row(table, line, page.t()));
            from += AT_ONCE;
        } while (lines.size() == AT_ONCE);
    }

    /** Nobody's name leaves the house in a list. */
    private void row(TableFile table, Line line, Texts t) {
        table.row(line.number(), line.title(), t.of(line.status()), t.of(line.channel()), pages.centre(t, line.centre()),
                line.submittedAt(), line.dueAt(), line.promised(), line.endedAt(), line.stars());
    }

    @Configuration(proxyBeanMethods = false)
    static class Declared {

        @Bean
        Feature affairDeskFeature() {
            return Feature.work("affair.feature.desk", "file", "/work/cases", 18, Role.SOCIAL_WORKER, Role.DISPATCHER,
                    Role.CENTRE_MANAGER, Role.SUPERVISOR, Role.DISTRICT_ADMIN, Role.AUDITOR);
        }
    }
}
