package org.linli.sample;

import java.time.Clock;
import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.linli.identity.Account;
import org.linli.identity.Accounts;
import org.linli.request.agency.AgencyKind;
import org.linli.request.agency.Authorise;
import org.linli.request.agency.Errands;
import org.linli.request.agency.Wanted;
import org.linli.shared.BusinessTime;
import org.springframework.stereotype.Component;

/** Residents who let neighbours act for them: one of each kind, at different steps. */
@Component
class AgencyChapter implements SampleChapter {

    private static final int ORDER = 120;

    private final SampleTables tables;
    private final Accounts accounts;
    private final Authorise authorise;
    private final Errands errands;
    private final Clock clock;

    AgencyChapter(SampleTables tables, Accounts accounts, Authorise authorise, Errands errands, Clock clock) {
        this.tables = tables;
        this.accounts = accounts;
        this.authorise = authorise;
        this.errands = errands;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "agency";
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public void tell() {
        tables.rows("agency.csv").forEach(this::tell);
    }

    private void tell(CSVRecord row) {
        var principal = accounts.find(row.get("principal")).map(Account::toActor).orElseThrow();
        var agent = accounts.find(row.get("agent")).orElseThrow();
        var today = BusinessTime.dateOf(clock.instant());
        var id = authorise.byPrincipal(new Wanted(AgencyKind.valueOf(row.get("kind")),
                new Wanted.Person("", accounts.phoneOf(agent.id()).orElseThrow(), agent.name()), row.get("what"), List.of(), "",
                today, today.plusDays(Long.parseLong(row.get("days")))), principal);
        for (var paper : row.get("papers").split(";")) {
            var parts = paper.split(":");
            errands.hand(id, parts[0], parts[1].equals("O"), Integer.parseInt(parts[2]), principal);
        }
        var acting = agent.toActor();
        for (int step = 1; step < Integer.parseInt(row.get("advance")); step++) {
            errands.advance(id, "", acting);
        }
    }
}
