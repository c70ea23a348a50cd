package org.linli.catalog.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Map;
import org.linli.catalog.Opened;
import org.linli.catalog.ServiceCatalog;
import org.linli.place.ChosenCommunity;
import org.linli.web.Allow;
import org.linli.web.Page;
import org.linli.web.Qr;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The items as everybody finds them. */
@Controller
@RequestMapping("/catalog")
@Allow(anyone = true)
class CatalogController {

    private static final int SUGGESTIONS = 8;

    private final ServiceCatalog catalog;
    private final CatalogPages pages;
    private final ItemPages items;
    private final ChosenCommunity chosen;
    private final Opened opened;
    private final Clock clock;

    CatalogController(ServiceCatalog catalog, CatalogPages pages, ItemPages items, ChosenCommunity chosen, Opened opened,
                      Clock clock) {
        this.opened = opened;
        this.catalog = catalog;
        this.pages = pages;
        this.items = items;
        this.chosen = chosen;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView list(Page page, @RequestParam Map<String, String> parameters) {
        return page.show("catalog/list", pages.of(page.t(), Filter.of(parameters)));
    }

    /** A fragment below the search box; as a page of its own a short list. */
    @GetMapping("/suggest")
    ModelAndView suggest(Page page, @RequestParam(defaultValue = "") String q) {
        return page.show("catalog/suggest", new SuggestPage(Filter.shortened(q), pages.suggestions(page.t(), Filter.shortened(q), SUGGESTIONS)));
    }

    /** @param q what was asked for before; counted, so that people's words can be learnt */
    @GetMapping("/{code}")
    ModelAndView one(Page page, @PathVariable String code, @RequestParam(defaultValue = "") String q,
                     HttpServletRequest request, HttpServletResponse response) {
        var item = catalog.get(code);
        if (!q.isBlank()) {
            opened.note(q, code);
        }
        chosen.remember(request, response);
        return page.show("catalog/item", items.of(page.t(), item, chosen.of(request, page.actor()), page.elder()));
    }

    @GetMapping("/{code}/notice")
    ModelAndView notice(Page page, @PathVariable String code) {
        var address = ServletUriComponentsBuilder.fromCurrentContextPath().path("/catalog/{code}")
                .buildAndExpand(code).toUriString();
        var item = catalog.get(code);
        return page.show("catalog/notice",
                new NoticePage(item, items.department(item), address, Qr.of(address), clock.instant()));
    }
}
