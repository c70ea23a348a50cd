package org.linli.affair.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.linli.affair.FormContent;
import org.linli.affair.FormField;
import org.linli.affair.FormVersion;
import org.linli.affair.Forms;
import org.linli.catalog.ServiceItem;
import org.linli.identity.AuditTrail;
import org.linli.shared.BusinessTime;
import org.linli.shared.Role;
import org.linli.web.Allow;
import org.linli.web.Feature;
import org.linli.web.Page;
import org.linli.web.TextsSource;
import org.linli.web.table.TableFile;
import org.linli.web.table.TableFormat;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Forms as those keep them who keep the items: fields and papers, with a preview; cases that run keep theirs. */
@Controller
@Allow({Role.OFFICER, Role.LEAD, Role.DISTRICT_ADMIN})
class CaseFormsController {

    private static final String HOME = "/work/case-forms";
    private static final int A_PAGE = 50;
    private static final List<String> COLUMNS = List.of("local_code", "position", "name", "label", "label_en", "type",
            "required", "most", "pattern", "options", "hint", "hint_en", "sensitive");

    private final Forms forms;
    private final FormKeeping keeping;
    private final TextsSource texts;
    private final AuditTrail audit;
    private final Clock clock;

    CaseFormsController(Forms forms, FormKeeping keeping, TextsSource texts, AuditTrail audit, Clock clock) {
        this.forms = forms;
        this.keeping = keeping;
        this.texts = texts;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param own only items with a form of their own */
    @GetMapping(HOME)
    ModelAndView list(Page page, @RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "false") boolean own,
                      @RequestParam(name = "page", defaultValue = "0") int number) {
        var described = forms.described();
        var items = keeping.items(page.actor(), q.strip()).stream()
                .filter(item -> !own || described.contains(item.code())).toList();
        int from = Math.clamp((long) number * A_PAGE, 0, items.size());
        int to = Math.min(from + A_PAGE, items.size());
        return page.show("affair/forms", new CaseFormPage.Items(q.strip(), own, items.subList(from, to).stream()
                .map(item -> new CaseFormPage.Items.Line(item, described.contains(item.code()))).toList(), items.size(),
                from == 0 ? "" : page.with("page", String.valueOf(number - 1)),
                to == items.size() ? "" : page.with("page", String.valueOf(number + 1))));
    }

    /** With the columns of affair_forms.csv. */
    @GetMapping(HOME + ".{ending:" + TableFormat.ENDINGS + "}")
    void export(Page page, @PathVariable String ending, HttpServletResponse response) throws IOException {
        var described = forms.described();
        TableFormat.of(ending).send(response, "affair_forms-" + today(), COLUMNS, table -> keeping.items(page.actor(), "")
                .stream().filter(item -> described.contains(item.code()))
                .forEach(item -> rows(table, item.code(), forms.history(item.code()).getFirst().content())));
    }

    private static void rows(TableFile table, String code, FormContent content) {
        int position = 1;
        for (var field : content.fields()) {
            table.row(code, position++, field.name(), field.label(), field.labelEn(), field.type().name(), field.required(),
                    field.most() == 0 ? "" : field.most(), field.pattern(), String.join(";", field.options()), field.hint(),
                    field.hintEn(), field.sensitive());
        }
        for (var paper : content.attachments()) {
            table.row(code, position, "paper" + position++, paper.label(), paper.labelEn(), "FILE", paper.required(), "", "", "",
                    "", "", "");
        }
    }

    @GetMapping(HOME + "/{code}")
    ModelAndView edit(Page page, @PathVariable String code) {
        var item = keeping.get(code, page.actor());
        var history = forms.history(code);
        var content = history.stream().findFirst().map(FormVersion::content).orElseGet(() -> usual(item));
        return page.show("affair/formEdit", model(item, content, history, number(history), List.of(), false, today()));
    }

    /** @param typed {@code do}: {@code keep}; {@code look} and the row buttons only show */
    @PostMapping(HOME + "/{code}")
    ModelAndView keep(Page page, @PathVariable String code, @RequestParam MultiValueMap<String, String> typed) {
        var item = keeping.get(code, page.actor());
        var text = new CaseFormText(typed);
        var rows = text.rows();
        var from = date(text.text("from"));
        var after = text.number("after");
        if (!text.text("do").equals("keep")) {
            return page.show("affair/formEdit", model(item, rows, forms.history(code), after, List.of(), false, from));
        }
        var content = CaseFormText.content(rows);
        var problems = content.problems();
        if (!problems.isEmpty()) {
            return page.again("affair/formEdit", model(item, content, forms.history(code), after, problems, false, from));
        }
        var history = forms.history(code);
        if (after != number(history) || !forms.write(code, content, after, from, page.actor())) {
            var view = page.show("affair/formEdit", model(item, content, history, after, List.of(), true, from));
            view.setStatus(HttpStatus.CONFLICT);
            return view;
        }
        audit.did(page.actor(), "form.keep", code, (after + 1) + " " + from);
        return new ModelAndView("redirect:" + HOME + "/" + code + "?done=affair.done.form");
    }

    @PostMapping(HOME + "/{code}/take-back")
    ModelAndView takeBack(Page page, @PathVariable String code, @RequestParam int number) {
        keeping.get(code, page.actor());
        if (!forms.takeBack(code, number)) {
            var view = edit(page, code);
            view.setStatus(HttpStatus.CONFLICT);
            return view;
        }
        audit.did(page.actor(), "form.takeBack", code, String.valueOf(number));
        return new ModelAndView("redirect:" + HOME + "/" + code + "?done=affair.done.formBack");
    }

    private CaseFormPage model(ServiceItem item, FormContent rows, List<FormVersion> history, int after,
                               List<FormContent.Problem> problems, boolean changed, LocalDate from) {
        return new CaseFormPage(item, rows, CaseFormText.content(rows), history, after, problems, changed, from,
                new CaseFormPage.Moment(today(), clock.instant()));
    }

    /** The usual fields with their texts written out, so that they can be changed. */
    private FormContent usual(ServiceItem item) {
        var zh = texts.in(TextsSource.CHINESE);
        var en = texts.in(TextsSource.ENGLISH);
        return new FormContent(Forms.usual(item).fields().stream().map(field -> new FormField(field.name(), field.label(zh),
                field.label(en), field.type(), field.required(), field.most(), "", List.of(), "", "", false)).toList(), List.of());
    }

    private static int number(List<FormVersion> history) {
        return history.isEmpty() ? 0 : history.getFirst().number();
    }

    private LocalDate date(String typed) {
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeParseException none) {
            return today();
        }
    }

    private LocalDate today() {
        return BusinessTime.dateOf(clock.instant());
    }

    @Configuration(proxyBeanMethods = false)
    static class Declared {

        @Bean
        Feature formsFeature() {
            return Feature.work("affair.forms.title", "list", HOME, 41, Role.OFFICER, Role.LEAD, Role.DISTRICT_ADMIN);
        }
    }
}
