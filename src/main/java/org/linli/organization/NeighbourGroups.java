package org.linli.organization;

import java.util.List;
import java.util.Optional;
import org.linli.database.Remembered;
import org.linli.shared.NotFound;
import org.linli.shared.Refusal;
import org.linli.shared.imports.Imported;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The door to the neighbours' groups: kept in memory, cheap to ask. */
@Component
public class NeighbourGroups {

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Remembered<List<NeighbourGroup>> remembered;

    NeighbourGroups(JdbcClient jdbc, PlatformTransactionManager transactions, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        remembered = new Remembered<>(jdbc, transactions, "organization", () -> jdbc.sql("""
                select code, name, name_en, estate_code, community_code, people, keeper, sample, version
                  from organization.neighbour_groups order by community_code, code""")
                .query(NeighbourGroup.class).list());
    }

    /** @throws NotFound where there is no group of that code */
    public NeighbourGroup get(String code) {
        return find(code).orElseThrow(() -> new NotFound("group", code));
    }

    public Optional<NeighbourGroup> find(String code) {
        return list().stream().filter(group -> group.code().equals(code)).findFirst();
    }

    /** By community. */
    public List<NeighbourGroup> list() {
        return remembered.get();
    }

    public List<NeighbourGroup> listOf(String communityCode) {
        return list().stream().filter(group -> group.communityCode().equals(communityCode)).toList();
    }

    /**
     * Counted again.
     *
     * @param version that its author saw
     * @throws Refusal CHANGED_MEANWHILE where somebody else was faster
     */
    public void count(String code, int version, int people) {
        var changed = transaction.execute(status -> jdbc.sql("""
                update organization.neighbour_groups set people = :people, version = version + 1
                 where code = :code and version = :version""")
                .param("people", people).param("code", code).param("version", version).update());
        if (changed == 0) {
            throw new Refusal("organization", OrganizationReason.CHANGED_MEANWHILE, get(code).name());
        }
        remembered.forget();
    }

    @EventListener
    public void imported(Imported imported) {
        remembered.forget();
    }
}
