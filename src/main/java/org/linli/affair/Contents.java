package org.linli.affair;

import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.linli.affair.Applicant.Answer;
import org.linli.affair.Applicant.IdentityKind;
import org.linli.identity.PersonalVault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Who applied and what they filled in, sealed. */
@Repository
class Contents {

    private final JdbcClient jdbc;
    private final PersonalVault vault;
    private final JsonMapper json;

    Contents(JdbcClient jdbc, PersonalVault vault, JsonMapper json) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.json = json;
    }

    void keep(UUID affair, Applicant applicant) {
        jdbc.sql("""
                insert into affair.content (affair_id, name, phone, identity, address, answers, identity_kind, phone_index,
                       identity_index) values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (affair_id) do update set name = excluded.name, phone = excluded.phone,
                       identity = excluded.identity, address = excluded.address, answers = excluded.answers,
                       identity_kind = excluded.identity_kind, phone_index = excluded.phone_index,
                       identity_index = excluded.identity_index""")
                .params(Arrays.asList(affair, seal(applicant.name()), seal(applicant.phone()), seal(applicant.identity()),
                        seal(applicant.address()), vault.seal(json.writeValueAsString(applicant.answers())),
                        applicant.kind().name(), index(applicant.phone()), index(applicant.identity()))).update();
    }

    Applicant get(UUID affair) {
        return jdbc.sql("select * from affair.content where affair_id = ?").param(affair)
                .query((row, n) -> new Applicant(open(row.getBytes("name")), open(row.getBytes("phone")),
                        IdentityKind.valueOf(row.getString("identity_kind")), open(row.getBytes("identity")),
                        open(row.getBytes("address")), Arrays.asList(json.readValue(open(row.getBytes("answers")), Answer[].class))))
                .optional().orElse(Applicant.NOBODY);
    }

    /** What opens the locker that the result lies in. */
    void keepCode(UUID affair, String code) {
        jdbc.sql("update affair.content set pickup_code = ? where affair_id = ?").params(Arrays.asList(seal(code), affair)).update();
    }

    /** Empty where none is needed. */
    String code(UUID affair) {
        return jdbc.sql("select pickup_code from affair.content where affair_id = ?").param(affair)
                .query((row, n) -> open(row.getBytes("pickup_code"))).optional().orElse("");
    }

    byte @Nullable [] index(String clear) {
        return clear.isEmpty() ? null : vault.index(clear);
    }

    String open(byte @Nullable [] sealed) {
        return sealed == null ? "" : vault.open(sealed);
    }

    private byte @Nullable [] seal(String clear) {
        return clear.isEmpty() ? null : vault.seal(clear);
    }
}
