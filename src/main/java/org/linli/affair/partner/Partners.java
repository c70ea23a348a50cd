package org.linli.affair.partner;

import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.linli.identity.AuditTrail;
import org.linli.identity.PersonalVault;
import org.linli.setting.Settings;
import org.linli.shared.Actor;
import org.linli.shared.BusinessTime;
import org.linli.shared.Ids;
import org.linli.shared.Invalid;
import org.linli.shared.NotFound;
import org.linli.shared.calls.CallAddress;
import org.linli.shared.calls.CallSignature;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The partners: entered, paused, resumed by an administrator. */
@Repository
public class Partners {

    private final JdbcClient jdbc;
    private final PersonalVault vault;
    private final Settings settings;
    private final AuditTrail audit;
    private final Clock clock;

    Partners(JdbcClient jdbc, PersonalVault vault, Settings settings, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.settings = settings;
        this.audit = audit;
        this.clock = clock;
    }

    /** What was typed. */
    public record Wanted(String name, String nameEn, String url, String phone) {
    }

    public List<Partner> list() {
        return jdbc.sql("select * from affair.partner order by created_at, id").query(Partners::read).list();
    }

    public Partner get(UUID id) {
        return jdbc.sql("select * from affair.partner where id = ?").param(id).query(Partners::read).optional()
                .orElseThrow(() -> new NotFound("partner", id));
    }

    /** @param secret shown this once */
    public record Entered(UUID id, String secret) {
    }

    /**
     * @param active whether anything is sent at once; else it waits until the partner is ready
     * @throws Invalid on a name that is missing or an address that may not be called
     */
    @Transactional
    public Entered enter(Wanted wanted, boolean active, Actor actor) {
        if (wanted.name().isBlank()) {
            throw Invalid.field("name", "web.missing");
        }
        var url = CallAddress.parse(wanted.url()).orElseThrow(() -> Invalid.field("url", "affair.partner.url.wrong"));
        if (active && !CallAddress.isAllowed(url, policy().privateNetwork())) {
            throw Invalid.field("url", "affair.partner.url.private");
        }
        return insert(wanted, url, active, actor);
    }

    Entered insert(Wanted wanted, URI url, boolean active, Actor actor) {
        var entered = new Entered(Ids.next(), CallSignature.freshSecret());
        jdbc.sql("""
                insert into affair.partner (id, name, name_en, url, secret, phone, active, created_by, created_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(entered.id(), wanted.name().strip(), wanted.nameEn().strip(), url.toString(), vault.seal(entered.secret()),
                        wanted.phone().strip(), active, actor.id(), clock.instant().atOffset(ZoneOffset.UTC)).update();
        audit.did(actor, "partner.enter", "partner:" + entered.id(), wanted.name() + " " + url);
        return entered;
    }

    /** What is handed over to a paused one waits. */
    @Transactional
    public void setActive(UUID id, boolean active, Actor actor) {
        jdbc.sql("update affair.partner set active = ? where id = ?").params(active, get(id).id()).update();
        audit.did(actor, active ? "partner.resume" : "partner.pause", "partner:" + id, "");
    }

    String secretOf(UUID id) {
        return vault.open(jdbc.sql("select secret from affair.partner where id = ?").param(id).query(byte[].class).single());
    }

    PartnerPolicy policy() {
        return settings.at(PartnerPolicy.KEY, BusinessTime.dateOf(clock.instant())).value();
    }

    private static Partner read(ResultSet row, int number) throws SQLException {
        return new Partner(row.getObject("id", UUID.class), row.getString("name"), row.getString("name_en"),
                URI.create(row.getString("url")), row.getString("phone"), row.getBoolean("active"));
    }
}
