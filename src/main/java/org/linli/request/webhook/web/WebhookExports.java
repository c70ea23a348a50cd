package org.linli.request.webhook.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.linli.request.webhook.WebhookDeliveries;
import org.linli.request.webhook.WebhookDeliveries.DeliveryState;
import org.linli.request.webhook.Webhooks;
import org.linli.shared.Role;
import org.linli.web.Allow;
import org.linli.web.Page;
import org.linli.web.Texts;
import org.linli.web.table.TableFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Subscriptions and deliveries as files: numbers and codes, as they were sent. */
@Controller
@RequestMapping("/admin/webhooks")
@Allow(Role.SYSTEM_ADMIN)
class WebhookExports {

    private final Webhooks webhooks;
    private final WebhookDeliveries deliveries;

    WebhookExports(Webhooks webhooks, WebhookDeliveries deliveries) {
        this.webhooks = webhooks;
        this.deliveries = deliveries;
    }

    @GetMapping("/all.{ending:" + TableFormat.ENDINGS + "}")
    void all(Page page, @PathVariable String ending, HttpServletResponse response) throws IOException {
        var t = page.t();
        TableFormat.of(ending).send(response, "webhooks", header(t, "name", "url", "department", "state"), table ->
                webhooks.list().forEach(webhook -> table.row(webhook.name(), webhook.url(), webhook.department(),
                        t.get(webhook.active() ? "request.webhook.active" : "request.webhook.paused"))));
    }

    @GetMapping("/{id}/deliveries.{ending:" + TableFormat.ENDINGS + "}")
    void deliveries(Page page, @PathVariable UUID id, @PathVariable String ending,
                    @RequestParam(required = false) @Nullable DeliveryState state, HttpServletResponse response) throws IOException {
        var t = page.t();
        var webhook = webhooks.get(id);
        TableFormat.of(ending).send(response, "deliveries", header(t, "at", "event", "number", "state", "tries", "sent", "what"),
                table -> deliveries.export(webhook.id(), state, delivery -> table.row(delivery.createdAt(),
                        t.get("request.EventType." + delivery.event()), delivery.number(), t.of(delivery.state()),
                        delivery.attempts(), delivery.sentAt(), WebhookDetail.why(delivery.lastError(), t))));
    }

    private static List<String> header(Texts t, String... columns) {
        return Stream.of(columns).map(column -> t.get("request.webhook." + column)).toList();
    }
}
