package org.linli.request.desk.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.linli.place.Centres;
import org.linli.request.Queue;
import org.linli.request.RequestLine;
import org.linli.request.RequestLists;
import org.linli.request.Source;
import org.linli.request.Status;
import org.linli.shared.Responsibility;
import org.linli.shared.Role;
import org.linli.web.Allow;
import org.linli.web.Option;
import org.linli.web.Page;
import org.linli.web.table.TableFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** Every request that one may see: by number, words, status, category, source, date; and the same list as a file. */
@Controller
@Allow(value = {Role.DISPATCHER, Role.CENTRE_MANAGER, Role.OFFICER, Role.LEAD, Role.SUPERVISOR, Role.FOLLOW_UP,
        Role.DISTRICT_ADMIN, Role.AUDITOR}, may = Responsibility.SEE_REQUESTS)
class SearchController {

    private static final int A_PAGE = 30;

    private final RequestLists lists;
    private final IntakeChoices choices;
    private final Centres centres;
    private final Benches benches;
    private final Lookup lookup;
    private final SearchExport export;

    SearchController(RequestLists lists, IntakeChoices choices, Centres centres, Benches benches, Lookup lookup,
                     SearchExport export) {
        this.lists = lists;
        this.choices = choices;
        this.centres = centres;
        this.benches = benches;
        this.lookup = lookup;
        this.export = export;
    }

    /** Who types a whole number gets its request. */
    @GetMapping("/work/requests")
    ModelAndView search(Page page, SearchForm typed) {
        var form = typed.complete();
        var found = lists.find(page.actor(), form.filter(), form.after().isEmpty() ? null : form.after(), A_PAGE);
        if (form.isNumber() && found.lines().size() == 1) {
            return new ModelAndView("redirect:" + Bench.REQUESTS.path() + "/" + found.lines().getFirst().number());
        }
        return page.show("desk/search", new SearchPage(form,
                found.lines().stream().map(line -> row(line, page)).toList(), choices(page),
                found.next() == null ? "" : Bench.REQUESTS.path() + form.query(found.next()),
                Bench.REQUESTS.path() + ".csv" + form.query(""), form.after().isEmpty(), lookup.now(),
                benches.bar(page)));
    }

    @GetMapping("/work/requests.{ending:" + TableFormat.ENDINGS + "}")
    void export(Page page, SearchForm typed, @PathVariable String ending, HttpServletResponse response)
            throws IOException {
        export.write(page, typed.complete(), TableFormat.of(ending), response);
    }

    private SearchPage.Row row(RequestLine line, Page page) {
        var t = page.t();
        return new SearchPage.Row(QueueLine.of(line, Queue.DESK, lookup, page, ""), t.of(line.status()),
                BenchPage.toneOf(line.status()), lookup.category(line.category(), t),
                lookup.community(line.community(), t), lookup.unit(line.lead(), t));
    }

    private SearchPage.Choices choices(Page page) {
        var t = page.t();
        var all = page.actor().scope().isDistrict() ? centres.list().stream()
                .map(centre -> Option.of(centre.slug(), t.name(centre.name(), centre.nameEn()))).toList()
                : List.<Option>of();
        return new SearchPage.Choices(Option.ofAll(t, Status.values()), Option.ofAll(t, Source.values()), choices.categories(t), all);
    }
}
