package org.linli.notice.web;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.linli.notice.SmsKind;
import org.linli.notice.SmsTemplates;
import org.linli.notice.SmsWording;
import org.linli.setting.ChangeSetting.Terms;
import org.linli.setting.Decision;
import org.linli.setting.SettingRefusal;
import org.linli.shared.BusinessTime;
import org.linli.shared.FieldError;
import org.linli.shared.Invalid;
import org.linli.shared.Refusal;
import org.linli.shared.Role;
import org.linli.web.Allow;
import org.linli.web.FormErrors;
import org.linli.web.Page;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The words of short messages: decided by the district's administrator from a date on, seen by the system's too. */
@Controller
@RequestMapping("/admin/sms-templates")
@Allow({Role.DISTRICT_ADMIN, Role.SYSTEM_ADMIN})
class TemplatePages {

    private static final String TEMPLATE = "notice/template";

    private final SmsTemplates templates;
    private final Clock clock;

    TemplatePages(SmsTemplates templates, Clock clock) {
        this.templates = templates;
        this.clock = clock;
    }

    /** What was typed. @param action {@code preview} decides nothing */
    public record Typed(@Nullable String chineseId, @Nullable String chinese, @Nullable String englishId,
                        @Nullable String english, @Nullable String validFrom, @Nullable String reason) {

        SmsWording wording() {
            return new SmsWording(text(chineseId).strip(), text(chinese).strip(), text(englishId).strip(), text(english).strip());
        }

        static String text(@Nullable String typed) {
            return typed == null ? "" : typed;
        }
    }

    @GetMapping
    ModelAndView list(Page page) {
        return page.show("notice/templates", new TemplateList(templates.kinds().stream().map(this::line).toList()));
    }

    @GetMapping("/{key}")
    ModelAndView show(Page page, @PathVariable String key) {
        var kind = templates.get(key);
        return page.show(TEMPLATE, model(page, kind, fresh(kind), FormErrors.none(), null));
    }

    @PostMapping("/{key}")
    @Allow(Role.DISTRICT_ADMIN)
    ModelAndView decide(Page page, @PathVariable String key, Typed typed, @RequestParam(defaultValue = "0") int basedOn,
                        @RequestParam(defaultValue = "") String action) {
        var kind = templates.get(key);
        var form = new TemplatePage.Form(typed.wording(), Typed.text(typed.validFrom()), Typed.text(typed.reason()), basedOn);
        if (action.equals("preview")) {
            return page.show(TEMPLATE, model(page, kind, form, FormErrors.none(), null));
        }
        try {
            templates.decide(kind, form.wording(), new Terms(date(form.validFrom()), form.reason()), basedOn, page.actor());
            return new ModelAndView("redirect:/admin/sms-templates/" + key + "?done=notice.done.template");
        } catch (Invalid invalid) {
            return page.again(TEMPLATE, model(page, kind, form, FormErrors.of(invalid), null));
        } catch (Refusal refusal) {
            return refused(page, kind, form, refusal);
        }
    }

    @PostMapping("/{key}/decisions/{number}/withdrawal")
    @Allow(Role.DISTRICT_ADMIN)
    ModelAndView withdraw(Page page, @PathVariable String key, @PathVariable int number,
                          @RequestParam(defaultValue = "") String reason) {
        var kind = templates.get(key);
        try {
            templates.withdraw(kind, number, reason, page.actor());
            return new ModelAndView("redirect:/admin/sms-templates/" + key + "?done=notice.done.templateWithdrawn");
        } catch (Invalid invalid) {
            return page.again(TEMPLATE, model(page, kind, fresh(kind), FormErrors.of(invalid), null));
        } catch (Refusal refusal) {
            return refused(page, kind, fresh(kind), refusal);
        }
    }

    private ModelAndView refused(Page page, SmsKind kind, TemplatePage.Form form, Refusal refusal) {
        var now = new TemplatePage.Form(form.wording(), form.validFrom(), form.reason(), templates.timeline(kind).lastNumber());
        var view = page.show(TEMPLATE, model(page, kind, now, FormErrors.none(), (SettingRefusal) refusal.reason()));
        view.setStatus(HttpStatus.CONFLICT);
        return view;
    }

    private TemplatePage model(Page page, SmsKind kind, TemplatePage.Form form, FormErrors errors,
                               @Nullable SettingRefusal refusal) {
        var timeline = templates.timeline(kind);
        var history = timeline.newestFirst().stream().map(decision -> past(kind, decision)).toList();
        return new TemplatePage(kind, form, timeline.on(today()).orElse(null), history, page.actor().is(Role.DISTRICT_ADMIN),
                errors, refusal);
    }

    private TemplatePage.Past past(SmsKind kind, Decision decision) {
        var withdrawn = templates.timeline(kind).isWithdrawn(decision);
        return new TemplatePage.Past(decision, decision.isWithdrawal() ? null : templates.wording(kind, decision.number()),
                withdrawn, !decision.isWithdrawal() && !withdrawn && decision.validFrom().isAfter(today()));
    }

    private TemplatePage.Form fresh(SmsKind kind) {
        return new TemplatePage.Form(templates.wording(kind), today().toString(), "", templates.timeline(kind).lastNumber());
    }

    private TemplateList.Line line(SmsKind kind) {
        var timeline = templates.timeline(kind);
        return new TemplateList.Line(kind, templates.wording(kind),
                timeline.on(today()).map(Decision::validFrom).orElse(null),
                timeline.after(today()).stream().findFirst().map(Decision::validFrom).orElse(null));
    }

    private LocalDate today() {
        return BusinessTime.dateOf(clock.instant());
    }

    private static LocalDate date(String typed) {
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeException e) {
            throw new Invalid(java.util.List.of(FieldError.of("validFrom", "setting.error.DATE")));
        }
    }
}
