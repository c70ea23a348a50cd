package org.linli.affair.web;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.linli.affair.AffairLists;
import org.linli.affair.KeptReceipts;
import org.linli.shared.Actor;
import org.linli.shared.BusinessTime;
import org.linli.web.MyItems;
import org.springframework.stereotype.Component;

/** A person's cases, drafts and kept receipts among everything that is theirs. */
@Component
class CaseItems implements MyItems {

    private static final int MOST = 200;

    private final AffairLists lists;
    private final KeptReceipts receipts;

    CaseItems(AffairLists lists, KeptReceipts receipts) {
        this.lists = lists;
        this.receipts = receipts;
    }

    @Override
    public List<MyItem> of(Actor actor) {
        if (!actor.isSignedIn()) {
            return List.of();
        }
        return Stream.concat(lists.of(actor.id(), MOST).stream().map(CaseItems::item),
                receipts.list(actor).stream().map(CaseItems::item)).toList();
    }

    private static MyItem item(AffairLists.Line line) {
        return new MyItem("affair.kind", line.title(), "/cases/" + line.number(), "affair.Status." + line.status().name(),
                line.status().isOpen(), line.submittedAt());
    }

    private static MyItem item(KeptReceipts.KeptReceipt receipt) {
        Instant at = BusinessTime.startOf(receipt.appliedOn());
        return new MyItem("affair.kept.kind", receipt.itemName(), "/cases/kept/" + receipt.id(),
                receipt.done() ? "affair.kept.done" : "affair.kept.waiting", !receipt.done(), at);
    }
}
