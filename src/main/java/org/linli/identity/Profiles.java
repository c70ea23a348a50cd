package org.linli.identity;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.linli.place.Communities;
import org.linli.place.ResidentCommunity;
import org.linli.shared.Actor;
import org.linli.shared.FieldError;
import org.linli.shared.Invalid;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What residents keep about themselves, so that they need not say it again with every order. */
@Component
public class Profiles implements ResidentCommunity {

    private static final int LONGEST_NAME = 40;
    private static final int LONGEST_ADDRESS = 120;

    private final JdbcClient jdbc;
    private final PersonalVault vault;
    private final AccountRows rows;
    private final Accounts accounts;
    private final Communities communities;
    private final AuditTrail audit;

    Profiles(JdbcClient jdbc, PersonalVault vault, AccountRows rows, Accounts accounts, Communities communities,
             AuditTrail audit) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.rows = rows;
        this.accounts = accounts;
        this.communities = communities;
        this.audit = audit;
    }

    public Optional<Profile> find(UUID accountId) {
        return jdbc.sql("select community_code, address, contact, language from identity.profiles where account_id = ?")
                .param(accountId).query((row, n) -> {
                    var address = row.getBytes(2);
                    return new Profile(row.getString(1), address == null ? "" : vault.open(address),
                            ContactPreference.valueOf(row.getString(3)), MessageLanguage.valueOf(row.getString(4)));
                }).optional();
    }

    /** Of these telephones those whose owners chose English for messages. */
    public Set<String> readEnglish(Set<String> phones) {
        var byIndex = new HashMap<ByteBuffer, String>();
        phones.forEach(phone -> byIndex.put(ByteBuffer.wrap(vault.index(phone)), phone));
        return jdbc.sql("""
                select a.phone_index from identity.accounts a join identity.profiles p on p.account_id = a.id
                where a.phone_index = any(?) and a.active and p.language = 'ENGLISH'
                """).param(new SqlArrayValue("bytea", (Object[]) byIndex.keySet().stream().map(ByteBuffer::array).toArray(byte[][]::new)))
                .query(byte[].class).list().stream().map(index -> byIndex.get(ByteBuffer.wrap(index))).collect(Collectors.toSet());
    }

    @Override
    public Optional<String> communityOf(Actor actor) {
        return actor.isSignedIn() && !actor.isStaff()
                ? jdbc.sql("select community_code from identity.profiles where account_id = ? and community_code <> ''")
                        .param(actor.id()).query(String.class).optional()
                : Optional.empty();
    }

    /**
     * The resident changes what is known about them. Staff have their names from their organisation.
     *
     * @throws Invalid on name, communityCode or address
     */
    @Transactional
    public void change(Actor actor, String name, Profile profile) {
        var errors = new ArrayList<FieldError>();
        if (name.strip().length() > LONGEST_NAME) {
            errors.add(FieldError.of("name", "identity.profile.long", LONGEST_NAME));
        }
        if (profile.address().strip().length() > LONGEST_ADDRESS) {
            errors.add(FieldError.of("address", "identity.profile.long", LONGEST_ADDRESS));
        }
        if (!profile.communityCode().isEmpty() && communities.find(profile.communityCode()).isEmpty()) {
            errors.add(FieldError.of("communityCode", "identity.profile.community.unknown"));
        }
        if (!errors.isEmpty()) {
            throw new Invalid(errors);
        }
        if (!actor.isStaff()) {
            rows.rename(actor.id(), name.strip());
        }
        keep(actor.id(), profile);
        accounts.changed(actor.id());
        audit.did(actor, "profile.change", "account:" + actor.id(), "");
    }

    void keep(UUID accountId, Profile profile) {
        var address = profile.address().strip();
        jdbc.sql("""
                insert into identity.profiles (account_id, community_code, address, contact, language) values (?, ?, ?, ?, ?)
                on conflict (account_id) do update set community_code = excluded.community_code,
                       address = excluded.address, contact = excluded.contact, language = excluded.language
                """).param(accountId).param(profile.communityCode())
                .param(address.isEmpty() ? null : vault.seal(address)).param(profile.contact().name())
                .param(profile.language().name()).update();
    }
}
