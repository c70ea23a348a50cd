package org.linli.affair.web;

import java.util.UUID;
import org.linli.affair.Affairs;
import org.linli.catalog.ServiceCatalog;
import org.linli.catalog.ServiceItem;
import org.linli.file.FileAnswers;
import org.linli.file.Files;
import org.linli.organization.Departments;
import org.linli.shared.NotFound;
import org.linli.web.Allow;
import org.linli.web.Page;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The written notices of a case, to read and print, and the files that were handed in: for whoever may see the case. */
@Controller
@Allow
class PaperController {

    private final Affairs affairs;
    private final CasePages pages;
    private final Departments departments;
    private final Files files;
    private final FileAnswers answers;
    private final ServiceCatalog catalog;

    PaperController(Affairs affairs, CasePages pages, Departments departments, Files files, FileAnswers answers,
                    ServiceCatalog catalog) {
        this.affairs = affairs;
        this.pages = pages;
        this.departments = departments;
        this.files = files;
        this.answers = answers;
        this.catalog = catalog;
    }

    @GetMapping("/cases/{number:BJ\\d+}/papers/{id}")
    ModelAndView paper(Page page, @PathVariable String number, @PathVariable UUID id) {
        var paper = affairs.paper(number, id, page.actor());
        var sheet = affairs.get(number, page.actor());
        return page.show("affair/paper", new PaperPage(sheet, paper, pages.centre(page.t(), sheet.affair().head().centre()),
                departments.find(sheet.item().main().department()).map(one -> page.t().name(one.name(), one.nameEn())).orElse("")));
    }

    /** The item as it was when the case was started. */
    @GetMapping("/cases/{number:BJ\\d+}/item")
    ModelAndView item(Page page, @PathVariable String number) {
        var sheet = affairs.get(number, page.actor());
        var today = catalog.find(sheet.item().code()).map(ServiceItem::version).orElse(0);
        return page.show("affair/item", new CaseItemPage(number, (sheet.mine() ? "/cases/" : "/work/cases/") + number, sheet.item(),
                departments.find(sheet.item().main().department()).orElse(null), today != sheet.item().version()));
    }

    @GetMapping("/cases/{number:BJ\\d+}/files/{id}")
    ResponseEntity<Resource> file(Page page, @PathVariable String number, @PathVariable UUID id) {
        var sheet = affairs.get(number, page.actor());
        if (!sheet.personal() || sheet.affair().handed().stream().noneMatch(paper -> paper.files().contains(id))) {
            throw new NotFound("file", id);
        }
        affairs.seenFile(sheet, page.actor());
        return answers.content(files.get(id));
    }
}
