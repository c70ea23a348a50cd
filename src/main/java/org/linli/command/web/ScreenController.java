package org.linli.command.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.linli.command.RowsAsked;
import org.linli.command.ScreenRows;
import org.linli.shared.Role;
import org.linli.web.Allow;
import org.linli.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The wall, and the rows behind its numbers. */
@Controller
@Allow({Role.COMMANDER, Role.SUPERVISOR, Role.DISTRICT_ADMIN, Role.AUDITOR})
class ScreenController {

    private static final int MOST_ROWS = 50;

    private final ScreenPages pages;
    private final ScreenRows rows;
    private final ScreenNames names;
    private final RowsCsv csv;
    private final Clock clock;

    ScreenController(ScreenPages pages, ScreenRows rows, ScreenNames names, RowsCsv csv, Clock clock) {
        this.pages = pages;
        this.rows = rows;
        this.names = names;
        this.csv = csv;
        this.clock = clock;
    }

    @GetMapping("/screen")
    ModelAndView screen(Page page) {
        return page.show("command/screen", pages.page(page.t()));
    }

    @GetMapping("/screen/rows")
    ModelAndView rows(Page page, RowsAsked asked, @RequestParam(required = false) @Nullable String after) {
        var slice = rows.list(asked, after, MOST_ROWS);
        return page.show("command/rows", RowsPage.of(asked, slice, rows.count(asked), names.in(page.t()), clock.instant()));
    }

    @GetMapping("/screen/rows.csv")
    void csv(Page page, RowsAsked asked, HttpServletResponse response) throws IOException {
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"screen-rows.csv\"");
        csv.write(asked, names.in(page.t()), response.getWriter());
    }
}
