package org.linli.request.talk.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linli.identity.AuditTrail;
import org.linli.place.Communities;
import org.linli.request.Caller;
import org.linli.request.Kind;
import org.linli.request.RequestChoices;
import org.linli.request.Requests;
import org.linli.request.Verb;
import org.linli.request.talk.SortTalk;
import org.linli.request.talk.TalkWay;
import org.linli.request.talk.Talks;
import org.linli.request.talk.web.TalkPage.Form;
import org.linli.shared.Invalid;
import org.linli.shared.Personal;
import org.linli.shared.Refusal;
import org.linli.shared.Responsibility;
import org.linli.shared.Role;
import org.linli.web.Allow;
import org.linli.web.FormErrors;
import org.linli.web.Option;
import org.linli.web.Page;
import org.linli.web.Texts;
import org.linli.web.table.TableFormat;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What people have on their mind, sorted into order, deliberation or mediation. */
@Controller
@Allow(value = {Role.DISPATCHER, Role.CENTRE_MANAGER, Role.SUPERVISOR, Role.DISTRICT_ADMIN, Role.AUDITOR},
        may = Responsibility.REGISTER)
class TalksController {

    private static final List<String> COLUMNS = List.of("number", "title", "community", "placed", "status", "way", "whereto",
            "decided");

    private static final int ON_A_PAGE = 100;
    private static final int AT_ONCE = 500;

    private final Talks talks;
    private final SortTalk sort;
    private final Requests requests;
    private final RequestChoices choices;
    private final Communities communities;
    private final AuditTrail audit;

    TalksController(Talks talks, SortTalk sort, Requests requests, RequestChoices choices, Communities communities,
                    AuditTrail audit) {
        this.talks = talks;
        this.sort = sort;
        this.requests = requests;
        this.choices = choices;
        this.communities = communities;
        this.audit = audit;
    }

    /** @param after the last one of the page before */
    @GetMapping("/work/talks")
    ModelAndView list(Page page, @RequestParam(defaultValue = "") String after) {
        var last = after.isEmpty() ? null : talks.find(after).orElse(null);
        var found = talks.list(page.actor(), last, ON_A_PAGE + 1);
        var lines = found.stream().limit(ON_A_PAGE)
                .map(talk -> new TalksPage.Line(talk, community(talk.community(), page.t()))).toList();
        return page.show("talk/list", new TalksPage(lines, talks.counts(page.actor()),
                talks.unsorted(page.actor()), last == null ? "" : "/work/talks",
                found.size() <= ON_A_PAGE ? "" : "/work/talks?after=" + lines.getLast().talk().number()));
    }

    @GetMapping("/work/talks.{ending:" + TableFormat.ENDINGS + "}")
    void export(Page page, @PathVariable String ending, HttpServletResponse response) throws IOException {
        var t = page.t();
        audit.did(page.actor(), "export", "talks", "");
        TableFormat.of(ending).send(response, "talks", COLUMNS.stream().map(column -> t.get("talk.csv." + column)).toList(),
                table -> talks.each(page.actor(), AT_ONCE, talk -> table.row(talk.number(),
                        Personal.withoutNumbers(talk.title()), community(talk.community(), t), talk.placedAt(),
                        t.of(talk.status()), talk.way() == null ? "" : t.of(talk.way()), talk.whereto(), talk.decidedAt())));
    }

    @GetMapping("/work/talks/{number}")
    ModelAndView talk(Page page, @PathVariable String number) {
        return page.show("talk/talk", model(page, number, Form.EMPTY, FormErrors.none(), ""));
    }

    /** Who may not make the order's own move is refused by it. */
    @PostMapping("/work/talks/{number}")
    ModelAndView sort(Page page, @PathVariable String number, @RequestParam TalkWay way,
                      @RequestParam(defaultValue = "") String category, @RequestParam(defaultValue = "") String whereto,
                      @RequestParam(defaultValue = "") String answer) {
        var form = new Form(category, whereto, answer);
        try {
            if (way == TalkWay.ORDER) {
                sort.order(number, category, page.actor());
                return new ModelAndView("redirect:/work/desk/" + number);
            }
            sort.send(number, way, whereto, answer, page.actor());
            return new ModelAndView("redirect:/work/talks?done=talk.done." + way.name());
        } catch (Invalid invalid) {
            return page.again("talk/talk", model(page, number, form, errors(invalid), ""));
        } catch (Refusal refusal) {
            var view = page.show("talk/talk", model(page, number, form, FormErrors.none(),
                    page.t().get(refusal.messageKey(), refusal.arguments())));
            view.setStatus(HttpStatus.CONFLICT);
            return view;
        }
    }

    private TalkPage model(Page page, String number, Form form, FormErrors errors, String refusal) {
        var sheet = requests.get(number, Caller.of(page.actor()));
        var talk = sort.get(number);
        return new TalkPage(talk, sheet, community(talk.community(), page.t()), categories(page.t()),
                talk.waits() && sheet.verbs().contains(Verb.ANSWER), form, errors, refusal);
    }

    /** The answer is checked by the order's way. */
    private static FormErrors errors(Invalid invalid) {
        var errors = FormErrors.none();
        invalid.errors().forEach(error -> errors.add(error.field().equals("text") ? "answer" : error.field(),
                error.messageKey(), error.arguments().toArray()));
        return errors;
    }

    private List<TalkPage.Group> categories(Texts t) {
        return Arrays.stream(Kind.values()).filter(kind -> kind != Kind.TALK).map(kind -> new TalkPage.Group(t.of(kind),
                        choices.all().stream().filter(category -> category.kind() == kind)
                                .map(category -> Option.of(category.code(), t.name(category.name(), category.nameEn()))).toList()))
                .filter(group -> !group.options().isEmpty()).toList();
    }

    private String community(@Nullable String code, Texts t) {
        return code == null ? "" : communities.find(code).map(c -> t.name(c.name(), c.nameEn())).orElse(code);
    }
}
