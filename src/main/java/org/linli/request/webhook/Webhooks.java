package org.linli.request.webhook;

import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.linli.identity.AuditTrail;
import org.linli.identity.PersonalVault;
import org.linli.request.EventType;
import org.linli.setting.Settings;
import org.linli.shared.Actor;
import org.linli.shared.BusinessTime;
import org.linli.shared.Ids;
import org.linli.shared.Invalid;
import org.linli.shared.NotFound;
import org.linli.shared.calls.CallAddress;
import org.linli.shared.calls.CallSignature;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The subscriptions: made, paused, resumed by an administrator. */
@Component
public class Webhooks {

    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_ADDRESS = 500;

    private final JdbcClient jdbc;
    private final PersonalVault vault;
    private final Settings settings;
    private final AuditTrail audit;
    private final Clock clock;

    Webhooks(JdbcClient jdbc, PersonalVault vault, Settings settings, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.settings = settings;
        this.audit = audit;
        this.clock = clock;
    }

    /** What was typed. @param department empty: everything */
    public record Wanted(String name, String url, String department, Set<EventType> events) {
    }

    public List<Webhook> list() {
        return jdbc.sql("select * from request.webhook order by created_at desc").query(Webhooks::read).list();
    }

    public Webhook get(UUID id) {
        return jdbc.sql("select * from request.webhook where id = ?").param(id).query(Webhooks::read).optional()
                .orElseThrow(() -> new NotFound("webhook", id));
    }

    /**
     * @return the secret, shown this once
     * @throws Invalid on a name that is missing or an address that may not be called
     */
    @Transactional
    public String create(Wanted wanted, Actor actor) {
        if (wanted.name().isBlank()) {
            throw Invalid.field("name", "request.webhook.name.missing");
        }
        requireShort("name", wanted.name(), LONGEST_NAME);
        requireShort("url", wanted.url(), LONGEST_ADDRESS);
        var url = CallAddress.parse(wanted.url())
                .orElseThrow(() -> Invalid.field("url", "request.webhook.url.wrong"));
        if (!CallAddress.isAllowed(url, policy().privateNetwork())) {
            throw Invalid.field("url", "request.webhook.url.private");
        }
        if (list().stream().noneMatch(Webhook::active)) {
            skipToTheEnd();
        }
        var secret = CallSignature.freshSecret();
        var id = Ids.next();
        jdbc.sql("""
                insert into request.webhook (id, name, url, secret, department, events, created_by, created_at)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                """).param(id).param(wanted.name().strip()).param(url.toString()).param(vault.seal(secret))
                .param(wanted.department()).param(wanted.events().stream().map(Enum::name).sorted().toArray(String[]::new))
                .param(actor.id()).param(clock.instant().atOffset(ZoneOffset.UTC)).update();
        audit.did(actor, "webhook.create", "webhook:" + id, wanted.name() + " " + url + " " + wanted.department());
        return secret;
    }

    /** A paused one is told nothing of the time between; what was written for it before waits. */
    @Transactional
    public void setActive(UUID id, boolean active, Actor actor) {
        if (active && list().stream().noneMatch(Webhook::active)) {
            skipToTheEnd();
        }
        jdbc.sql("update request.webhook set active = ? where id = ?").param(active).param(get(id).id()).update();
        audit.did(actor, active ? "webhook.resume" : "webhook.pause", "webhook:" + id, "");
    }

    private static void requireShort(String field, String typed, int longest) {
        if (typed.strip().length() > longest) {
            throw Invalid.field(field, "request.invalid.long", longest, typed.strip().length());
        }
    }

    String secretOf(UUID id) {
        return vault.open(jdbc.sql("select secret from request.webhook where id = ?").param(id).query(byte[].class).single());
    }

    WebhookPolicy policy() {
        return settings.at(WebhookPolicy.KEY, BusinessTime.dateOf(clock.instant())).value();
    }

    /** Nobody listened so far: history is nobody's news. */
    private void skipToTheEnd() {
        jdbc.sql("""
                update request.webhook_position p set transaction = e.transaction::text::bigint, id = e.id
                  from (select transaction, id from request.request_event
                         where transaction < request.log_settled()
                         order by transaction desc, id desc limit 1) e
                """).update();
    }

    private static Webhook read(ResultSet row, int number) throws SQLException {
        var events = Arrays.stream((String[]) row.getArray("events").getArray()).map(EventType::valueOf)
                .collect(Collectors.toUnmodifiableSet());
        return new Webhook(row.getObject("id", UUID.class), row.getString("name"), URI.create(row.getString("url")),
                row.getString("department"), events, row.getBoolean("active"),
                row.getObject("created_at", OffsetDateTime.class).toInstant());
    }
}
