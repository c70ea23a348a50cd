package org.linli.catalog.cases.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.linli.catalog.LifeEvent;
import org.linli.catalog.Material;
import org.linli.catalog.ServiceCatalog;
import org.linli.catalog.ServiceItem;
import org.linli.catalog.cases.CaseGuide;
import org.linli.catalog.cases.CaseGuides;
import org.linli.organization.Departments;
import org.linli.web.Allow;
import org.linli.web.Page;
import org.linli.web.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One question after the other; every answer is a link, so that the way can be gone back, kept and shared. */
@Controller
@Allow(anyone = true)
class CasesController {

    private static final String HOME = "/catalog/cases";

    private final CaseGuides guides;
    private final ServiceCatalog catalog;
    private final Departments departments;

    CasesController(CaseGuides guides, ServiceCatalog catalog, Departments departments) {
        this.guides = guides;
        this.catalog = catalog;
        this.departments = departments;
    }

    @GetMapping(HOME)
    ModelAndView list(Page page) {
        return page.show("catalog/cases", new CasesPage(guides.list().stream().collect(
                Collectors.groupingBy(CaseGuide::event, () -> new LinkedHashMap<LifeEvent, List<CaseGuide>>(), Collectors.toList()))));
    }

    /** @param a numbers of the answers so far, {@code 2.1} */
    @GetMapping(HOME + "/{code}")
    ModelAndView ask(Page page, @PathVariable String code, @RequestParam(defaultValue = "") String a) {
        var guide = guides.get(code);
        var walk = guide.walk(Arrays.stream(a.split("\\.")).filter(part -> part.matches("\\d{1,3}")).map(Integer::valueOf)
                .toList());
        var numbers = walk.steps().stream().map(CaseGuide.Step::number).toList();
        var answers = walk.next().map(question -> IntStream.rangeClosed(1, question.answers().size())
                .mapToObj(number -> address(code, with(numbers, number))).toList()).orElse(List.of());
        var changes = IntStream.range(0, numbers.size()).mapToObj(n -> address(code, numbers.subList(0, n))).toList();
        return page.show("catalog/case", new CasePage(guide, walk, answers, changes,
                numbers.isEmpty() ? "" : address(code, numbers.subList(0, numbers.size() - 1)),
                walk.next().isPresent() ? List.of() : results(walk, page.t())));
    }

    private List<CasePage.Result> results(CaseGuide.Walk walk, Texts t) {
        var without = walk.without();
        return walk.items().stream().flatMap(code -> catalog.find(code).stream()).filter(ServiceItem::isOpen).map(item -> {
            var papers = item.terms().guide().materials().stream()
                    .collect(Collectors.partitioningBy((Material paper) -> without.contains(paper.name())));
            return new CasePage.Result(item, departments.find(item.main().department())
                    .map(known -> t.name(known.shortName(), known.nameEn())).orElse(""), papers.get(false), papers.get(true));
        }).toList();
    }

    private static List<Integer> with(List<Integer> numbers, int number) {
        var more = new ArrayList<>(numbers);
        more.add(number);
        return more;
    }

    private static String address(String code, List<Integer> numbers) {
        return HOME + "/" + code + (numbers.isEmpty() ? "" : "?a=" + numbers.stream().map(String::valueOf)
                .collect(Collectors.joining(".")));
    }
}
