package org.linli.identity;

import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.linli.identity.AdministerAccounts.GivenOut;
import org.linli.identity.Slowdown.Lane;
import org.linli.identity.Slowdown.Pause;
import org.linli.shared.Actor;
import org.linli.shared.FieldError;
import org.linli.shared.Invalid;
import org.linli.shared.Role;
import org.linli.shared.Scope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The beginning of an empty installation: whoever reads the code in its log makes the three administrators, who are
 * three people (GB/T 22239-2019, separation of administrators). After that it is closed for good.
 */
@Component
public class SetUp {

    private static final Pause PAUSE = new Pause(5, Duration.ofSeconds(1), Duration.ofMinutes(15));

    private final JdbcClient jdbc;
    private final AccountRows rows;
    private final AdministerAccounts administer;
    private final Slowdown slowdown;
    private final PersonalVault vault;
    private final Clock clock;

    SetUp(JdbcClient jdbc, AccountRows rows, AdministerAccounts administer, Slowdown slowdown, PersonalVault vault,
          Clock clock) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.administer = administer;
        this.slowdown = slowdown;
        this.vault = vault;
        this.clock = clock;
    }

    public boolean isOpen() {
        return rows.isEmpty();
    }

    /** A new code, which replaces the one before. */
    String newCode() {
        var code = InitialPassword.next();
        jdbc.sql("""
                insert into identity.setup (code_hash, created_at) values (?, ?)
                on conflict (only_one) do update set code_hash = excluded.code_hash, created_at = excluded.created_at
                """).param(vault.index("setup:" + code)).param(clock.instant().atOffset(ZoneOffset.UTC)).update();
        return code;
    }

    /** How long the address has to wait before it may try a code. */
    public TooFast waiting(String address) {
        return new TooFast(slowdown.wait(List.of(lane(address))));
    }

    /** Counts a wrong code; right ones are free. */
    public boolean isRight(String code, String address) {
        var right = jdbc.sql("select code_hash from identity.setup").query(byte[].class).optional()
                .filter(hash -> MessageDigest.isEqual(hash, vault.index("setup:" + code.strip()))).isPresent();
        if (!right) {
            slowdown.count(List.of(lane(address)));
        }
        return right;
    }

    /**
     * Makes the administrators with passwords that are good for the first sign-in only.
     *
     * @param districtCode six digits
     * @throws Invalid on the names, user names or the district's code; the code of the set-up stays good then
     */
    @Transactional
    public List<GivenOut> make(String districtCode, List<Administrator> three) {
        jdbc.sql("select only_one from identity.setup for update").query(Boolean.class).optional();
        if (!isOpen()) {
            throw IdentityRefusal.SET_UP_ALREADY.refusal();
        }
        var errors = faults(districtCode, three);
        if (!errors.isEmpty()) {
            throw new Invalid(errors);
        }
        var made = three.stream().map(one -> administer.create(one.username, new AccountChange(one.name, "",
                Set.of(one.role), Scope.district(districtCode), "", ""), Actor.SYSTEM)).toList();
        jdbc.sql("delete from identity.setup").update();
        return made;
    }

    private static List<FieldError> faults(String districtCode, List<Administrator> three) {
        var errors = new ArrayList<FieldError>();
        if (!districtCode.matches("\\d{6}")) {
            errors.add(FieldError.of("district", "identity.setup.district.wrong"));
        }
        for (var one : three) {
            if (!Accounts.normal(one.username).matches(AdministerAccounts.USERNAME)) {
                errors.add(FieldError.of("username-" + one.role, "identity.accounts.username.wrong"));
            } else if (three.stream().filter(other -> Accounts.normal(other.username)
                    .equals(Accounts.normal(one.username))).count() > 1) {
                errors.add(FieldError.of("username-" + one.role, "identity.accounts.username.taken"));
            }
            if (one.name.isBlank()) {
                errors.add(FieldError.of("name-" + one.role, "identity.accounts.name.missing"));
            }
        }
        return errors;
    }

    private static Lane lane(String address) {
        return new Lane("setup", address, PAUSE);
    }

    /** One of the three. */
    public record Administrator(Role role, String username, String name) {
    }
}
