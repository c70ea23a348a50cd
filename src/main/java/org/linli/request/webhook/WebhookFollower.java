package org.linli.request.webhook;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import org.linli.request.EventLog;
import org.linli.request.EventLog.Logged;
import org.linli.request.EventLog.Position;
import org.linli.shared.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Writes a delivery for every event that somebody wants, in the transaction that moves its position on. */
@Component
class WebhookFollower {

    private static final int BATCH = 500;
    private static final long LOCK = 0x6c696e6c6977L;

    private final EventLog log;
    private final Webhooks webhooks;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final JsonMapper json = JsonMapper.builder().build();

    WebhookFollower(EventLog log, Webhooks webhooks, JdbcClient jdbc, Clock clock) {
        this.log = log;
        this.webhooks = webhooks;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @return whether there may be more now */
    @Transactional
    boolean follow() {
        var active = webhooks.list().stream().filter(Webhook::active).toList();
        if (active.isEmpty() || !jdbc.sql("select pg_try_advisory_xact_lock(?)").param(LOCK).query(Boolean.class).single()) {
            return false;
        }
        var from = position();
        var batch = log.following(from, BATCH, type -> true);
        batch.events().forEach(event -> write(event, active));
        if (!batch.upTo().equals(from)) {
            var to = batch.upTo();
            jdbc.sql("update request.webhook_position set transaction = ?, id = ?").param(to.transaction()).param(to.id()).update();
        }
        return batch.mayGoOn();
    }

    private Position position() {
        return jdbc.sql("select transaction, id from request.webhook_position")
                .query((row, n) -> new Position(row.getLong(1), row.getLong(2))).single();
    }

    private void write(Logged event, List<Webhook> active) {
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        active.stream().filter(webhook -> webhook.wants(event)).forEach(webhook -> jdbc.sql("""
                insert into request.webhook_delivery (id, webhook, event_id, number, event, body, next_try_at, created_at)
                values (?, ?, ?, ?, ?, ?, ?, ?) on conflict (webhook, event_id) do nothing
                """).param(Ids.next()).param(webhook.id()).param(event.position().id()).param(event.number())
                .param(event.type().name()).param(body(event)).param(now).param(now).update());
    }

    /** Numbers and codes: what the request says is read with a key, by whoever may. */
    private String body(Logged event) {
        var facts = event.facts();
        var data = new LinkedHashMap<String, Object>();
        data.put("number", event.number());
        data.put("version", event.version());
        data.put("href", "/api/v1/requests/" + event.number());
        data.put("from", event.from() == null ? "" : event.from().name());
        data.put("status", event.to().name());
        data.put("category", facts.category());
        data.put("urgency", facts.urgency());
        data.put("lead", facts.lead() == null ? "" : facts.lead());
        data.put("unit", event.unit());
        data.put("resolveDue", facts.resolveDue().toString());
        var body = new LinkedHashMap<String, Object>();
        body.put("type", "request." + event.type().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
        body.put("timestamp", event.at().toString());
        body.put("data", data);
        return json.writeValueAsString(body);
    }
}
