package org.linli.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.linli.Http;
import org.linli.LinliTest;
import org.linli.shared.Actor;
import org.linli.shared.Ids;
import org.linli.shared.Role;
import org.linli.shared.Scope;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@LinliTest
class AuditTest {

    @Autowired
    AuditTrail audit;
    @Autowired
    AuditBook book;
    @Autowired
    AuditSeals seals;
    @Autowired
    Accounts accounts;
    @Autowired
    JdbcClient jdbc;
    @Autowired
    PlatformTransactionManager transactions;

    private final String subject = "test:" + Ids.next();

    @Test
    void who_saw_what_is_written_down_with_roles() {
        var officer = People.staff(accounts, Scope.department("urban"), Role.OFFICER);
        audit.viewed(officer.toActor(), subject, "contact");
        assertThat(lines()).singleElement().satisfies(line -> {
            assertThat(line.actorId()).isEqualTo(officer.id());
            assertThat(line.roles()).isEqualTo("OFFICER");
            assertThat(line.action()).isEqualTo("view");
            assertThat(line.detail()).isEqualTo("contact");
        });
    }

    @Test
    void residents_stand_in_it_by_a_masked_name() {
        audit.did(People.resident(accounts, "陈示例", People.phone()).toActor(), "test", subject, "");
        assertThat(lines()).extracting(AuditRow::actorName).containsExactly("陈*");
    }

    @Test
    void looking_inside_a_reading_transaction_is_written_down_too() {
        var reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);
        reading.executeWithoutResult(status -> audit.viewed(Actor.SYSTEM, subject, "contact"));
        assertThat(lines()).hasSize(1);
    }

    @Test
    void what_was_rolled_back_was_not_done() {
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            audit.did(Actor.SYSTEM, "test", subject, "");
            status.setRollbackOnly();
        });
        assertThat(lines()).isEmpty();
    }

    @Test
    void no_line_can_be_changed_or_taken_out() {
        audit.did(Actor.SYSTEM, "test", subject, "");
        for (var sql : List.of("update identity.audit set detail = 'x'", "delete from identity.audit",
                "truncate identity.audit", "delete from identity.seals", "update identity.audit set seal = 1, detail = 'x'")) {
            assertThatThrownBy(() -> jdbc.sql(sql).update()).isInstanceOf(DataAccessException.class)
                    .hasMessageContaining("append-only");
        }
    }

    @Test
    void sealing_makes_a_whole_chain_of_what_was_written() {
        audit.did(Actor.SYSTEM, "test", subject, "");
        seals.sealAll();
        assertThat(lines()).allMatch(line -> line.seal() > 0);
        var verification = seals.verify();
        assertThat(verification.isWhole()).isTrue();
        assertThat(seals.head()).contains(verification.head());
    }

    @Test
    void a_changed_line_a_missing_line_and_a_line_put_in_break_the_chain() {
        audit.did(Actor.SYSTEM, "test", subject, "before");
        audit.did(Actor.SYSTEM, "test", subject, "second");
        seals.sealAll();
        var number = lines().getFirst().seal();
        for (var forgery : List.of("update identity.audit set detail = 'after' where subject = ? and detail = 'before'",
                "delete from identity.audit where subject = ? and detail = 'before'",
                "insert into identity.audit (at, actor_id, actor_name, roles, action, subject, detail, address, result, seal)"
                        + " select at, actor_id, actor_name, roles, action, subject, detail, address, result, seal"
                        + " from identity.audit where subject = ?")) {
            new TransactionTemplate(transactions).executeWithoutResult(status -> {
                jdbc.sql("alter table identity.audit disable trigger user").update(); // as the table's owner can
                jdbc.sql(forgery).param(subject).update();
                assertThat(seals.verify().brokenAt()).as(forgery).isEqualTo(number);
                status.setRollbackOnly();
            });
        }
        assertThat(seals.verify().isWhole()).isTrue();
    }

    @Test
    void the_auditor_filters_exports_and_verifies(Http http) {
        var auditor = People.staff(accounts, Scope.district("350502"), Role.AUDITOR);
        audit.did(Actor.SYSTEM, "test", subject, "=1+1");
        http.signIn(String.valueOf(auditor.username()));
        assertThat(http.get("/admin/audit?subject=" + subject).body()).contains(subject).contains("=1+1");
        assertThat(http.get("/admin/audit?person=" + auditor.username()).body()).contains("登录").doesNotContain(subject);
        var csv = http.get("/admin/audit.csv?subject=" + subject);
        assertThat(csv.header("Content-Type")).startsWith("text/csv");
        assertThat(csv.body()).startsWith("\uFEFF").contains(subject).contains("'=1+1");
        assertThat(http.post("/admin/audit/verify", java.util.Map.of()).body()).contains("哈希链完整");
    }

    @Test
    void only_auditors_and_security_administrators_read_it_and_a_refusal_stands_in_it(Http http) {
        var officer = People.staff(accounts, Scope.department("urban"), Role.OFFICER);
        assertThat(http.get("/admin/audit").header("Location")).contains("/sign-in?next=%2Fadmin%2Faudit");
        http.signIn(String.valueOf(officer.username()));
        assertThat(http.get("/admin/audit").status()).isEqualTo(403);
        assertThat(book.list(new AuditFilter(String.valueOf(officer.username()), "access", "", null), 0))
                .singleElement().satisfies(line -> {
                    assertThat(line.subject()).isEqualTo("/admin/audit");
                    assertThat(line.result()).isEqualTo("REFUSED");
                    assertThat(line.address()).isNotEmpty();
                });
    }

    private List<AuditRow> lines() {
        return book.list(new AuditFilter("", "", subject, null), 0);
    }
}
