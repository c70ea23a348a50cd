package org.linli.sample;

import java.util.Arrays;
import java.util.Objects;
import org.apache.commons.csv.CSVRecord;
import org.linli.identity.Account;
import org.linli.identity.Accounts;
import org.linli.request.firstasked.FirstAsked;
import org.linli.request.firstasked.Held;
import org.linli.request.firstasked.HeldList;
import org.linli.request.firstasked.OneTimeNotice;
import org.linli.request.firstasked.TellOnce;
import org.linli.shared.Actor;
import org.springframework.stereotype.Component;

/** At one centre a dispatcher hands over, a colleague accepts, declines, or has not answered yet; residents are told. */
@Component
class FirstAskedChapter implements SampleChapter {

    private static final int ORDER = 110;
    private static final String COLLEAGUE = "social-worker";

    private final SampleTables tables;
    private final Accounts accounts;
    private final HeldList held;
    private final FirstAsked firstAsked;
    private final TellOnce tellOnce;

    FirstAskedChapter(SampleTables tables, Accounts accounts, HeldList held, FirstAsked firstAsked, TellOnce tellOnce) {
        this.tables = tables;
        this.accounts = accounts;
        this.held = held;
        this.firstAsked = firstAsked;
        this.tellOnce = tellOnce;
    }

    @Override
    public String name() {
        return "first-asked";
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public void tell() {
        var colleague = accounts.find(COLLEAGUE).map(Account::toActor).orElseThrow();
        var rows = tables.rows("first_asked.csv").iterator();
        held.all(colleague, rows.hasNext() ? HeldList.MOST : 0).stream()
                .filter(one -> !one.person().equals(colleague.id())).takeWhile(one -> rows.hasNext())
                .forEach(one -> tell(one, rows.next(), colleague));
    }

    private void tell(Held one, CSVRecord row, Actor colleague) {
        var first = accounts.get(one.person()).toActor();
        if (!first.scope().equals(colleague.scope())) {
            return;
        }
        if (!row.get("told").isEmpty()) {
            var papers = Arrays.stream(row.get("materials").split(";")).filter(line -> !line.isEmpty()).toList();
            tellOnce.tell(one.number(), new TellOnce.Told("", papers, row.get("told"), OneTimeNotice.Way.PHONE, true), first);
        }
        firstAsked.ask(one.number(), colleague.id().toString(), row.get("reason"), first);
        var asked = Objects.requireNonNull(held.find(one.requestId()).orElseThrow().waiting()).id();
        switch (row.get("answer")) {
            case "ACCEPT" -> firstAsked.accept(one.number(), asked, colleague);
            case "DECLINE" -> firstAsked.decline(one.number(), asked, row.get("reply"), colleague);
            default -> { }
        }
    }
}
