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
import org.linli.web.table.TableFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
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
    private final RowsTable table;
    private final Clock clock;

    ScreenController(ScreenPages pages, ScreenRows rows, ScreenNames names, RowsTable table, Clock clock) {
        this.pages = pages;
        this.rows = rows;
        this.names = names;
        this.table = table;
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

    @GetMapping("/screen/rows.{ending:" + TableFormat.ENDINGS + "}")
    void file(Page page, RowsAsked asked, @PathVariable String ending, HttpServletResponse response) throws IOException {
        TableFormat.of(ending).send(response, "screen-rows", table.header(page.t()),
                file -> table.write(asked, names.in(page.t()), file));
    }
}
