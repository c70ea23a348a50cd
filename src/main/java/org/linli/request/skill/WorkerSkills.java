package org.linli.request.skill;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.linli.identity.Account;
import org.linli.identity.Accounts;
import org.linli.identity.AuditTrail;
import org.linli.request.RequestChoices;
import org.linli.shared.Actor;
import org.linli.shared.Invalid;
import org.linli.shared.NotFound;
import org.linli.shared.Role;
import org.linli.shared.Scope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The table {@code request.worker_skill}. Nothing chosen for somebody: they may take everything. */
@Component
public class WorkerSkills {

    private final JdbcClient jdbc;
    private final Accounts accounts;
    private final RequestChoices choices;
    private final AuditTrail audit;

    WorkerSkills(JdbcClient jdbc, Accounts accounts, RequestChoices choices, AuditTrail audit) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.choices = choices;
        this.audit = audit;
    }

    /** @param categories codes; empty: all */
    public record Worker(Account account, Set<String> categories, int openWork) {
    }

    /** The officers and leads of the lead's own unit. */
    public List<Worker> of(Actor lead) {
        var workers = accounts.staffOf(lead.scope()).stream()
                .filter(account -> account.roles().contains(Role.OFFICER) || account.roles().contains(Role.LEAD)).toList();
        var open = openWork(lead.scope().code());
        return workers.stream().map(account -> new Worker(account, chosen(account.id()),
                open.getOrDefault(account.id(), 0))).toList();
    }

    private Set<String> chosen(UUID account) {
        return new TreeSet<>(jdbc.sql("select category from request.worker_skill where account = ?").param(account)
                .query(String.class).list());
    }

    private Map<UUID, Integer> openWork(String department) {
        return jdbc.sql("""
                select worker, count(*) from request.assignment
                 where department = ? and open and status = 'SIGNED' and worker is not null group by worker
                """).param(department).query((row, n) -> Map.entry(row.getObject(1, UUID.class), row.getInt(2))).list().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /**
     * @throws NotFound for somebody of another unit
     * @throws Invalid  on {@code categories} for a code that there is not
     */
    @Transactional
    public void choose(UUID account, List<String> categories, Actor lead) {
        var worker = of(lead).stream().filter(known -> known.account().id().equals(account)).findFirst()
                .filter(known -> lead.scope().kind() == Scope.Kind.DEPARTMENT)
                .orElseThrow(() -> new NotFound("worker", account));
        if (categories.stream().anyMatch(code -> choices.all().stream().noneMatch(c -> c.code().equals(code)))) {
            throw Invalid.field("categories", "request.invalid.category");
        }
        jdbc.sql("delete from request.worker_skill where account = ?").param(account).update();
        categories.stream().distinct().forEach(code -> jdbc.sql(
                "insert into request.worker_skill (account, category) values (?, ?)").param(account).param(code).update());
        audit.did(lead, "skills.choose", worker.account().subject(), String.join(" ", categories));
    }
}
