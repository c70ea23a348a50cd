package org.linli.request.webhook.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.linli.request.webhook.Webhook;
import org.linli.request.webhook.WebhookDeliveries.Delivered;
import org.linli.request.webhook.WebhookDeliveries.DeliveryState;

/** Model of {@code request/webhook.jte}. @param state null: all */
public record WebhookDetail(Webhook webhook, @Nullable DeliveryState state, Map<DeliveryState, Integer> counts,
                            List<Delivered> deliveries) {

    public int count(DeliveryState state) {
        return counts.getOrDefault(state, 0);
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
