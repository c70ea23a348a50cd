package org.linli.request.webhook.web;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.linli.organization.Departments;
import org.linli.request.EventType;
import org.linli.request.webhook.WebhookDeliveries;
import org.linli.request.webhook.WebhookDeliveries.DeliveryState;
import org.linli.request.webhook.Webhooks;
import org.linli.shared.Invalid;
import org.linli.shared.Role;
import org.linli.web.Allow;
import org.linli.web.FormErrors;
import org.linli.web.Option;
import org.linli.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Subscriptions and what became of their deliveries. */
@Controller
@RequestMapping("/admin/webhooks")
@Allow(Role.SYSTEM_ADMIN)
class WebhookPages {

    private final Webhooks webhooks;
    private final WebhookDeliveries deliveries;
    private final Departments departments;

    WebhookPages(Webhooks webhooks, WebhookDeliveries deliveries, Departments departments) {
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.departments = departments;
    }

    /** What was typed. */
    public record Form(@Nullable String name, @Nullable String url, @Nullable String department,
                       @Nullable List<String> events) {

        static final Form EMPTY = new Form(null, null, null, null);

        public String text(@Nullable String typed) {
            return typed == null ? "" : typed;
        }

        public Set<String> chosen() {
            return events == null ? Set.of() : Set.copyOf(events);
        }

        Set<EventType> types() {
            return Arrays.stream(EventType.values()).filter(type -> chosen().contains(type.name())).collect(Collectors.toSet());
        }
    }

    @GetMapping
    ModelAndView list(Page page) {
        return page.show("request/webhooks", model(page, Form.EMPTY, FormErrors.none(), ""));
    }

    @PostMapping
    ModelAndView create(Page page, Form form) {
        try {
            var secret = webhooks.create(new Webhooks.Wanted(form.text(form.name()), form.text(form.url()), department(form),
                    form.types()), page.actor());
            return page.show("request/webhooks", model(page, Form.EMPTY, FormErrors.none(), secret));
        } catch (Invalid invalid) {
            return page.again("request/webhooks", model(page, form, FormErrors.of(invalid), ""));
        }
    }

    /** Empty for every department: said by nobody by mistake. */
    private String department(Form form) {
        var typed = form.text(form.department());
        if (!typed.isEmpty() && departments.list().stream().noneMatch(unit -> unit.code().equals(typed))) {
            throw Invalid.field("department", "request.webhook.department.unknown");
        }
        return typed;
    }

    @GetMapping("/{id}")
    ModelAndView deliveries(Page page, @PathVariable UUID id, @RequestParam(required = false) @Nullable DeliveryState state) {
        return page.show("request/webhook", new WebhookDetail(webhooks.get(id), state, deliveries.counts(id),
                deliveries.list(id, state)));
    }

    @PostMapping("/{id}/active")
    String activate(Page page, @PathVariable UUID id, @RequestParam boolean active) {
        webhooks.setActive(id, active, page.actor());
        return "redirect:/admin/webhooks?done=request.done." + (active ? "webhookResumed" : "webhookPaused");
    }

    /** @param delivery none: everything that failed or was given up */
    @PostMapping("/{id}/repeat")
    String repeat(Page page, @PathVariable UUID id, @RequestParam(required = false) @Nullable UUID delivery) {
        deliveries.repeat(webhooks.get(id).id(), delivery, page.actor());
        return "redirect:/admin/webhooks/" + id + "?done=request.done.webhookRepeated";
    }

    private WebhookList model(Page page, Form form, FormErrors errors, String secret) {
        var t = page.t();
        var units = departments.list().stream().map(d -> Option.of(d.code(), t.name(d.name(), d.nameEn()))).toList();
        var rows = webhooks.list().stream().map(webhook -> new WebhookList.Row(webhook, units.stream()
                .filter(unit -> unit.value().equals(webhook.department())).map(Option::label).findFirst().orElse(""),
                deliveries.counts(webhook.id()))).toList();
        return new WebhookList(rows, units, Option.ofAll(t, EventType.values()), form, errors, secret);
    }
}
