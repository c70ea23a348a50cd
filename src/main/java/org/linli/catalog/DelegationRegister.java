package org.linli.catalog;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.linli.catalog.DelegationChange.Kind;
import org.linli.catalog.DelegationChange.State;
import org.linli.shared.Actor;
import org.linli.shared.BusinessTime;
import org.linli.shared.Invalid;
import org.linli.shared.NotFound;
import org.linli.shared.Refusal;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** 放权清单: who may handle an item instead of whom, from a day on; changed by two people. */
@Component
public class DelegationRegister {

    private final DelegationChanges changes;
    private final ServiceCatalog catalog;
    private final TransactionTemplate transaction;
    private final Clock clock;

    DelegationRegister(DelegationChanges changes, ServiceCatalog catalog, TransactionTemplate transaction, Clock clock) {
        this.changes = changes;
        this.catalog = catalog;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** What somebody fills in; @param until the last day, null: none is set */
    public record Wanted(ServiceItem item, Level to, String basis, LocalDate from, @Nullable LocalDate until) {
    }

    /** All that ever were, those that begin last first. */
    public List<Delegation> list() {
        return changes.standing();
    }

    public List<DelegationChange> open() {
        return changes.open();
    }

    public List<DelegationChange> decided(int most) {
        return changes.decided(most);
    }

    /** @throws NotFound where there is no such proposal */
    public DelegationChange get(UUID id) {
        return changes.find(id).orElseThrow(() -> new NotFound("delegation", id));
    }

    /**
     * From the item's own level down.
     *
     * @throws Invalid where the level is not lower, the days are past or wrong, or another delegation holds meanwhile
     */
    public void propose(Wanted wanted, Actor author) {
        var own = wanted.item().terms().level();
        if (wanted.to().digit() <= own.digit()) {
            throw Invalid.field("to", "catalog.error.delegation");
        }
        if (wanted.from().isBefore(today())) {
            throw Invalid.field("from", "catalog.error.past");
        }
        if (wanted.until() != null && wanted.until().isBefore(wanted.from())) {
            throw Invalid.field("until", "catalog.error.until");
        }
        if (list().stream().anyMatch(other -> meets(other, wanted))) {
            throw Invalid.field("from", "catalog.error.delegated");
        }
        keep(Kind.BEGIN, new Delegation(wanted.item().code(), own, wanted.to(), wanted.basis(), wanted.from(),
                wanted.until()), author);
    }

    /**
     * @param last the last day on which it holds
     * @throws NotFound where no such delegation stands
     */
    public void proposeEnd(String itemCode, Level to, LocalDate from, LocalDate last, Actor author) {
        var standing = list().stream().filter(one -> one.itemCode().equals(itemCode) && one.toLevel() == to
                && one.effectiveFrom().equals(from)).findFirst().orElseThrow(() -> new NotFound("delegation", itemCode));
        if (last.isBefore(standing.effectiveFrom()) || last.isBefore(today().minusDays(1))) {
            throw Invalid.field("last", "catalog.error.until");
        }
        keep(Kind.END, new Delegation(itemCode, standing.fromLevel(), to, standing.basis(), from, last), author);
    }

    /** @throws Refusal OWN_VERSION where the approver proposed it, DECIDED_BY where somebody did already */
    public void approve(UUID id, Actor approver) {
        var change = decidable(id, approver);
        transaction.executeWithoutResult(status -> {
            decide(id, State.APPROVED, approver, "");
            demand(change.kind() == Kind.BEGIN ? changes.begin(change.delegation())
                    : changes.end(change.delegation(), change.delegation().effectiveTo()));
        });
        catalog.forget();
    }

    public void giveBack(UUID id, String note, Actor approver) {
        decidable(id, approver);
        transaction.executeWithoutResult(status -> decide(id, State.GIVEN_BACK, approver, note));
    }

    /** Of two at once the second reads who was first. */
    private void decide(UUID id, State state, Actor approver, String note) {
        if (changes.decide(id, state, approver, note) == 0) {
            throw new Refusal("catalog", CatalogReason.DECIDED_BY, String.valueOf(get(id).approverName()));
        }
    }

    private DelegationChange decidable(UUID id, Actor approver) {
        var change = get(id);
        if (change.isBy(approver.id())) {
            throw new Refusal("catalog", CatalogReason.OWN_VERSION);
        }
        return change;
    }

    private void keep(Kind kind, Delegation wanted, Actor author) {
        try {
            transaction.executeWithoutResult(status -> changes.propose(kind, wanted, author));
        } catch (DuplicateKeyException waiting) {
            throw Invalid.field(kind == Kind.BEGIN ? "from" : "last", "catalog.error.proposed");
        }
    }

    private static void demand(int changed) {
        if (changed == 0) {
            throw new Refusal("catalog", CatalogReason.DECIDED);
        }
    }

    private static boolean meets(Delegation other, Wanted wanted) {
        return other.itemCode().equals(wanted.item().code()) && other.toLevel() == wanted.to()
                && (wanted.until() == null || !other.effectiveFrom().isAfter(wanted.until()))
                && (other.effectiveTo() == null || !other.effectiveTo().isBefore(wanted.from()));
    }

    private LocalDate today() {
        return BusinessTime.dateOf(clock.instant());
    }
}
