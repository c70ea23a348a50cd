package org.linli.request.desk.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.linli.request.desk.Acceptance;
import org.linli.request.desk.LearntModels;
import org.linli.shared.BusinessTime;
import org.linli.shared.Role;
import org.linli.web.Allow;
import org.linli.web.Page;
import org.linli.web.table.TableFile;
import org.linli.web.table.TableFormat;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** How often dispatchers took what was suggested, and whether it was right in the end. */
@Controller
@Allow({Role.CENTRE_MANAGER, Role.SUPERVISOR, Role.DISTRICT_ADMIN, Role.AUDITOR})
class SuggestionsController {

    private static final int DAYS = 90;
    private static final int MONTHS = 12;

    private final Acceptance acceptance;
    private final LearntModels models;
    private final Benches benches;
    private final Lookup lookup;

    SuggestionsController(Acceptance acceptance, LearntModels models, Benches benches, Lookup lookup) {
        this.acceptance = acceptance;
        this.models = models;
        this.benches = benches;
        this.lookup = lookup;
    }

    @GetMapping("/work/suggestions")
    ModelAndView show(Page page, @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate from,
                      @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate until) {
        var centre = centre(page);
        var last = until == null ? today() : until;
        var first = from == null ? last.minusDays(DAYS) : from;
        return page.show("desk/suggestions", new SuggestionsPage(first, last,
                acceptance.all(first, last, centre), rows(first, last, page),
                acceptance.byMonth(today().minusMonths(MONTHS), today(), centre).stream()
                        .map(line -> new SuggestionsPage.Row(line.key(), line)).toList(),
                models.newest().orElse(null), benches.bar(page)));
    }

    @GetMapping("/work/suggestions.{ending:" + TableFormat.ENDINGS + "}")
    void export(Page page, @PathVariable String ending,
                @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate from,
                @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate until,
                HttpServletResponse response) throws IOException {
        var header = Stream.of("category", "all", "first", "second", "third", "none", "three", "finished", "right")
                .map(column -> page.t().get("desk.suggestions." + column)).toList();
        TableFormat.of(ending).send(response, "suggestions-" + until, header,
                table -> rows(from, until, page).forEach(row -> write(table, row)));
    }

    private List<SuggestionsPage.Row> rows(LocalDate from, LocalDate until, Page page) {
        return acceptance.byCategory(from, until, centre(page)).stream()
                .map(line -> new SuggestionsPage.Row(lookup.category(line.key(), page.t()), line)).toList();
    }

    private static void write(TableFile table, SuggestionsPage.Row row) {
        var line = row.line();
        table.row(row.name(), line.all(), line.first(), line.second(), line.third(), line.none(),
                SuggestionsPage.percent(line.amongThree(), line.all()), line.finished(),
                SuggestionsPage.percent(line.right(), line.finished()));
    }

    private static @Nullable String centre(Page page) {
        return page.actor().scope().isDistrict() ? null : page.actor().scope().code();
    }

    private LocalDate today() {
        return BusinessTime.dateOf(lookup.now());
    }
}
