package org.linli.affair;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.linli.catalog.ServiceCatalog;
import org.linli.identity.PersonalVault;
import org.linli.shared.Actor;
import org.linli.shared.BusinessTime;
import org.linli.shared.FieldError;
import org.linli.shared.Ids;
import org.linli.shared.Invalid;
import org.linli.shared.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What people applied for at another authority's own system, noted by themselves: seen by nobody else. */
@Repository
public class KeptReceipts {

    private static final int LONGEST = 60;
    private static final String BETWEEN = "\n";

    private final JdbcClient jdbc;
    private final PersonalVault vault;
    private final ServiceCatalog catalog;
    private final Clock clock;

    KeptReceipts(JdbcClient jdbc, PersonalVault vault, ServiceCatalog catalog, Clock clock) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.catalog = catalog;
        this.clock = clock;
    }

    public record KeptReceipt(UUID id, String itemCode, String itemName, LocalDate appliedOn, String number, String note,
                              boolean done) {
    }

    /** @throws Invalid on number, appliedOn or note */
    @Transactional
    public void keep(String itemCode, LocalDate appliedOn, String number, String note, Actor owner) {
        var item = catalog.get(itemCode);
        var errors = new ArrayList<FieldError>();
        if (number.isBlank() || number.strip().length() > LONGEST) {
            errors.add(FieldError.of("number", number.isBlank() ? "web.missing" : "affair.long", LONGEST));
        }
        if (appliedOn.isAfter(BusinessTime.dateOf(clock.instant()))) {
            errors.add(FieldError.of("appliedOn", "affair.kept.future"));
        }
        if (note.length() > LONGEST * 3) {
            errors.add(FieldError.of("note", "affair.long", LONGEST * 3));
        }
        if (!errors.isEmpty()) {
            throw new Invalid(errors);
        }
        jdbc.sql("""
                insert into affair.kept_receipt (id, owner, item_code, item_name, applied_on, receipt, created_at)
                values (?, ?, ?, ?, ?, ?, ?)""")
                .params(Ids.next(), owner.id(), item.code(), item.name(), appliedOn,
                        vault.seal(number.strip() + BETWEEN + note.strip()), clock.instant().atOffset(ZoneOffset.UTC)).update();
    }

    /** @throws NotFound where it is not this person's */
    public KeptReceipt get(UUID id, Actor owner) {
        return list(owner).stream().filter(receipt -> receipt.id().equals(id)).findFirst()
                .orElseThrow(() -> new NotFound("receipt", id));
    }

    public List<KeptReceipt> list(Actor owner) {
        return jdbc.sql("select * from affair.kept_receipt where owner = ? order by id desc").param(owner.id())
                .query((row, n) -> {
                    var receipt = vault.open(row.getBytes("receipt")).split(BETWEEN, 2);
                    return new KeptReceipt(row.getObject("id", UUID.class), row.getString("item_code"), row.getString("item_name"),
                            row.getObject("applied_on", LocalDate.class), receipt[0], receipt.length > 1 ? receipt[1] : "",
                            row.getBoolean("done"));
                }).list();
    }

    @Transactional
    public void done(UUID id, Actor owner) {
        jdbc.sql("update affair.kept_receipt set done = true where id = ? and owner = ?").params(id, owner.id()).update();
    }

    @Transactional
    public void remove(UUID id, Actor owner) {
        jdbc.sql("delete from affair.kept_receipt where id = ? and owner = ?").params(id, owner.id()).update();
    }
}
