package org.linli.request.webhook.web;

import java.util.List;
import java.util.Map;
import org.linli.request.webhook.Webhook;
import org.linli.request.webhook.WebhookDeliveries.DeliveryState;
import org.linli.web.FormErrors;
import org.linli.web.Option;

/** Model of {@code request/webhooks.jte}. @param secret just made, shown this once; else empty */
public record WebhookList(List<Row> rows, List<Option> departments, List<Option> events, WebhookPages.Form form,
                          FormErrors errors, String secret) {

    /** @param department by name, empty: all */
    public record Row(Webhook webhook, String department, Map<DeliveryState, Integer> counts) {

        public int count(DeliveryState state) {
            return counts.getOrDefault(state, 0);
        }
    }
}
