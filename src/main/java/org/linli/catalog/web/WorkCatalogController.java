package org.linli.catalog.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.linli.catalog.ItemColumns;
import org.linli.catalog.ServiceItem;
import org.linli.shared.BusinessTime;
import org.linli.shared.Role;
import org.linli.web.Allow;
import org.linli.web.Page;
import org.linli.web.table.TableFile;
import org.linli.web.table.TableFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The items as clerks keep them, on a page and as a file that can be read in again. */
@Controller
@Allow({Role.OFFICER, Role.LEAD, Role.DISTRICT_ADMIN})
class WorkCatalogController {

    private static final List<String> COLUMNS = List.of("local_code", "main_item", "sub_item", "name", "audience", "level",
            "channels", "kind", "legal_days", "promised_days", "unit", "visits", "procedure", "life_events", "fee", "basis",
            "conditions", "result", "basic_code", "implementation_code", "handling_code");

    private final WorkLists lists;
    private final Clock clock;

    WorkCatalogController(WorkLists lists, Clock clock) {
        this.lists = lists;
        this.clock = clock;
    }

    @GetMapping("/work/catalog")
    ModelAndView list(Page page, @RequestParam Map<String, String> parameters) {
        return page.show("catalog/work", lists.of(page.t(), page.actor(), parameters));
    }

    /** With the columns of catalog_items.csv. */
    @GetMapping("/work/catalog.{ending:" + TableFormat.ENDINGS + "}")
    void export(Page page, @PathVariable String ending, @RequestParam Map<String, String> parameters,
                HttpServletResponse response) throws IOException {
        var items = lists.items(WorkLists.filter(page.actor(), parameters), parameters.containsKey("unfinished"));
        TableFormat.of(ending).send(response, "catalog_items-" + BusinessTime.dateOf(clock.instant()), COLUMNS,
                table -> items.forEach(item -> row(table, item)));
    }

    private static void row(TableFile table, ServiceItem item) {
        var cells = new ArrayList<Object>(List.of(item.code(), item.main().code()));
        cells.addAll(ItemColumns.of(item.terms()).values());
        table.row(cells.toArray());
    }
}
