package org.linli.request.desk.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.linli.request.Queue;
import org.linli.request.RequestLists;
import org.linli.request.Requests;
import org.linli.request.Source;
import org.linli.request.desk.web.IntakePage.Receipt;
import org.linli.request.question.Answers;
import org.linli.shared.Invalid;
import org.linli.shared.Responsibility;
import org.linli.web.Allow;
import org.linli.web.FormErrors;
import org.linli.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Telephone and counter: who calls, what they called for before, and the new request, on one screen. */
@Controller
@Allow(may = Responsibility.REGISTER)
@RequestMapping("/work/intake")
class IntakeController {

    private static final int MOST_EARLIER = 8;

    private final Requests requests;
    private final RequestLists lists;
    private final IntakeChoices choices;
    private final Benches benches;
    private final Lookup lookup;

    IntakeController(Requests requests, RequestLists lists, IntakeChoices choices, Benches benches, Lookup lookup) {
        this.requests = requests;
        this.lists = lists;
        this.choices = choices;
        this.benches = benches;
        this.lookup = lookup;
    }

    @GetMapping
    ModelAndView form(Page page, @RequestParam(defaultValue = "PHONE") Source source) {
        var form = IntakeForm.fresh(source, choices.onlyCommunity(page.actor()));
        return page.show("desk/intake", model(page, form, FormErrors.none(), null));
    }

    /** {@code do=look} asks only who it is; the number stays out of every address. */
    @PostMapping
    ModelAndView intake(Page page, IntakeForm typed, @RequestParam Map<String, String> all,
                        @RequestParam(name = "do", defaultValue = "place") String task) {
        var form = complete(typed);
        var answers = answers(all);
        if (task.equals("look")) {
            var errors = form.phone().isBlank() || form.hasNumber() ? FormErrors.none()
                    : FormErrors.none().add("phone", "request.invalid.phone");
            return page.show("desk/intake", model(page, form, answers, errors, null));
        }
        try {
            check(form);
            var placed = requests.place(form.placing().answering(answers), page.actor());
            return page.show("desk/intake", model(page, form, FormErrors.none(),
                    new Receipt(placed.number(), placed.queryCode(), placed.acceptBy(), placed.resolveBy())));
        } catch (Invalid invalid) {
            return page.again("desk/intake", model(page, form, answers, errors(invalid), null));
        }
    }

    private static Map<String, String> answers(Map<String, String> all) {
        return all.entrySet().stream().filter(entry -> entry.getKey().startsWith(Answers.FIELD))
                .collect(Collectors.toMap(entry -> entry.getKey().substring(Answers.FIELD.length()), Map.Entry::getValue));
    }

    /** A desk needs to know whose request it is; residents who cannot say get the district's desk. */
    private static void check(IntakeForm form) {
        if (form.community().isBlank()) {
            throw Invalid.field("communityCode", "web.missing");
        }
    }

    /** The fields of the form are named as a clerk types them. */
    private static FormErrors errors(Invalid invalid) {
        var errors = FormErrors.none();
        invalid.errors().forEach(error -> errors.add(switch (error.field()) {
            case "contactPhone" -> "phone";
            case "contactName" -> "name";
            case "communityCode" -> "community";
            default -> error.field();
        }, error.messageKey(), error.arguments().toArray()));
        return errors;
    }

    private IntakePage model(Page page, IntakeForm form, FormErrors errors, @Nullable Receipt placed) {
        return model(page, form, Map.of(), errors, placed);
    }

    private IntakePage model(Page page, IntakeForm form, Map<String, String> answers, FormErrors errors,
                             @Nullable Receipt placed) {
        return new IntakePage(form, errors, choices.of(page),
                lookup.choices().emergencyNumber(form.description()), earlier(page, form, placed), placed,
                new IntakePage.Asked(lookup.answers().asked(form.category()), answers), lookup.now(),
                benches.bar(page));
    }

    private @Nullable List<QueueLine> earlier(Page page, IntakeForm form, @Nullable Receipt placed) {
        return !form.hasNumber() ? null : lists.ofPhone(page.actor(), form.number(), MOST_EARLIER).stream()
                .filter(line -> placed == null || !line.number().equals(placed.number()))
                .map(line -> QueueLine.of(line, Queue.DESK, lookup, page, "")).toList();
    }

    /** A browser leaves out what is empty. */
    @SuppressWarnings("NullAway")
    private static IntakeForm complete(IntakeForm typed) {
        return new IntakeForm(typed.source() == null ? Source.PHONE : typed.source(), or(typed.phone()),
                or(typed.name()), or(typed.category()), typed.urgency(), or(typed.description()), or(typed.community()),
                or(typed.address()), typed.confidential(), typed.anonymous(), or(typed.onceKey()));
    }

    private static String or(@Nullable String value) {
        return value == null ? "" : value;
    }
}
