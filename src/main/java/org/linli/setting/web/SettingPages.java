package org.linli.setting.web;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.linli.setting.ChangeSetting;
import org.linli.setting.ChangeSetting.Terms;
import org.linli.setting.Decision;
import org.linli.setting.SettingBook;
import org.linli.setting.SettingKey;
import org.linli.setting.SettingKeys;
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
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Settings are read by administrators and auditors, and decided by the district's administrator alone. */
@Controller
@RequestMapping("/admin/settings")
@Allow({Role.DISTRICT_ADMIN, Role.SECURITY_ADMIN, Role.SYSTEM_ADMIN, Role.AUDITOR})
class SettingPages {

    private final SettingKeys keys;
    private final SettingBook book;
    private final ChangeSetting change;
    private final Clock clock;

    SettingPages(SettingKeys keys, SettingBook book, ChangeSetting change, Clock clock) {
        this.keys = keys;
        this.book = book;
        this.change = change;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView list(Page page) {
        return page.show("setting/settings", new SettingsPage(keys.list().stream().map(key -> line(page, key)).toList()));
    }

    /** @param base number of the decision whose value the form begins with, else what holds today */
    @GetMapping("/{key}")
    ModelAndView show(Page page, @PathVariable String key, @RequestParam Optional<Integer> base) {
        var setting = keys.get(key);
        return page.show("setting/setting", model(page, setting, fresh(setting, base), null));
    }

    @PostMapping("/{key}")
    @Allow(Role.DISTRICT_ADMIN)
    ModelAndView change(Page page, @PathVariable String key, @RequestParam MultiValueMap<String, String> sent) {
        var setting = keys.get(key);
        var asked = Sent.of(sent);
        if (!asked.rowChange().isEmpty()) {
            return page.show("setting/setting", model(page, setting, asked.withRowsChanged(), null));
        }
        try {
            decide(page, setting, asked);
            return new ModelAndView("redirect:/admin/settings/" + key + "?done=setting.done.changed");
        } catch (Invalid invalid) {
            return page.again("setting/setting", model(page, setting, asked.form(FormErrors.of(invalid)), null));
        } catch (Refusal refusal) {
            return refused(page, setting, asked.form(FormErrors.none()), refusal);
        }
    }

    @PostMapping("/{key}/decisions/{number}/withdrawal")
    @Allow(Role.DISTRICT_ADMIN)
    ModelAndView withdraw(Page page, @PathVariable String key, @PathVariable int number,
                          @RequestParam MultiValueMap<String, String> sent) {
        var setting = keys.get(key);
        var field = "withdrawalReason-" + number;
        try {
            change.withdraw(setting, number, Objects.requireNonNullElse(sent.getFirst(field), ""), page.actor());
            return new ModelAndView("redirect:/admin/settings/" + key + "?done=setting.done.withdrawn");
        } catch (Invalid invalid) {
            var form = fresh(setting, Optional.empty());
            invalid.errors().forEach(error -> form.errors().add(field, error.messageKey(), error.arguments().toArray()));
            return page.again("setting/setting", model(page, setting, form, null));
        } catch (Refusal refusal) {
            return refused(page, setting, fresh(setting, Optional.empty()), refusal);
        }
    }

    private <T extends Record> void decide(Page page, SettingKey<T> key, Sent asked) {
        var errors = new ArrayList<FieldError>();
        var value = RecordForm.read(key.type(), asked.texts(), errors);
        var validFrom = date(asked.validFrom());
        if (validFrom.isEmpty()) {
            errors.add(FieldError.of("validFrom", "setting.error.DATE"));
        }
        var terms = new Terms(validFrom.orElseGet(this::today), asked.reason());
        if (!errors.isEmpty()) {
            errors.addAll(change.check(terms));
            throw new Invalid(errors);
        }
        change.decide(key, value.orElseThrow(), terms, asked.basedOn(), page.actor());
    }

    /** The decision that was missed, if any, is on the page: what is sent next is based on it. */
    private ModelAndView refused(Page page, SettingKey<?> key, SettingPage.Form form, Refusal refusal) {
        var current = new SettingPage.Form(form.texts(), book.timeline(key).lastNumber(), form.validFrom(), form.reason(),
                form.errors(), "");
        var view = page.show("setting/setting", model(page, key, current, (SettingRefusal) refusal.reason()));
        view.setStatus(HttpStatus.CONFLICT);
        return view;
    }

    private SettingPage model(Page page, SettingKey<?> key, SettingPage.Form form,
                              @Nullable SettingRefusal refusal) {
        var timeline = book.timeline(key);
        var labels = Labels.of(page.t(), key);
        return new SettingPage(labels, Shape.of(key.type()), timeline.on(today()).orElse(null), timeline.after(today()),
                new SettingHistory(key, timeline, book, today()).entries(labels),
                page.actor().is(Role.DISTRICT_ADMIN), form, refusal);
    }

    private SettingPage.Form fresh(SettingKey<?> key, Optional<Integer> base) {
        var timeline = book.timeline(key);
        var value = base.isPresent() ? book.version(key, base.get()).value() : book.at(key, today()).value();
        return new SettingPage.Form(RecordForm.write(value), timeline.lastNumber(), today().toString(), "",
                FormErrors.none(), "");
    }

    private SettingsPage.Line line(Page page, SettingKey<?> key) {
        var timeline = book.timeline(key);
        return new SettingsPage.Line(Labels.of(page.t(), key), timeline.on(today()).orElse(null),
                timeline.after(today()).stream().findFirst().map(Decision::validFrom).orElse(null));
    }

    private LocalDate today() {
        return BusinessTime.dateOf(clock.instant());
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
