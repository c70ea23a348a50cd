package org.linli.request.webhook.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.linli.request.webhook.Webhook;
import org.linli.request.webhook.WebhookDeliveries;
import org.linli.request.webhook.WebhookDeliveries.Delivered;
import org.linli.request.webhook.WebhookDeliveries.DeliveryState;
import org.linli.web.Texts;

/** Model of {@code request/webhook.jte}. @param state null: all */
public record WebhookDetail(Webhook webhook, @Nullable DeliveryState state, Map<DeliveryState, Integer> counts,
                            List<Delivered> deliveries) {

    public int count(DeliveryState state) {
        return counts.getOrDefault(state, 0);
    }

    /** What the sender noted, as somebody reads it; what it has no words for stays as noted. */
    public static String why(String error, Texts t) {
        if (error.startsWith(WebhookDeliveries.ANSWERED)) {
            return t.get("request.webhook.answered", error.substring(WebhookDeliveries.ANSWERED.length()));
        }
        return error.startsWith(WebhookDeliveries.NO_ANSWER) ? t.get("request.webhook.noAnswer", error.substring(WebhookDeliveries.NO_ANSWER.length())) : error;
    }

    public String tone(DeliveryState state) {
        return switch (state) {
            case SENT -> "good";
            case QUEUED -> "info";
            case FAILED -> "warn";
            case DEAD -> "bad";
        };
    }
}
