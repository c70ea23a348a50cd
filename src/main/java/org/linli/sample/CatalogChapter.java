package org.linli.sample;

import java.util.Random;
import org.linli.catalog.DelegationRegister;
import org.linli.catalog.Level;
import org.linli.catalog.Opened;
import org.linli.catalog.ServiceCatalog;
import org.linli.shared.BusinessTime;
import org.linli.shared.MovableClock;
import org.springframework.stereotype.Component;

/** What went on around the catalogue: a delegation that waits for its approval, and what people opened after asking. */
@Component
class CatalogChapter implements SampleChapter {

    private static final String DELEGATED = "civil-012-03";
    private static final int TIMES = 4;

    private final ServiceCatalog catalog;
    private final DelegationRegister delegations;
    private final Opened opened;
    private final Cast cast;
    private final MovableClock clock;

    CatalogChapter(ServiceCatalog catalog, DelegationRegister delegations, Opened opened, Cast cast, MovableClock clock) {
        this.catalog = catalog;
        this.delegations = delegations;
        this.opened = opened;
        this.cast = cast;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "catalog";
    }

    @Override
    public int order() {
        return 125;
    }

    @Override
    public void tell() {
        var from = BusinessTime.dateOf(clock.instant()).plusDays(30);
        catalog.find(DELEGATED).filter(item -> item.terms().level().digit() < Level.COMMUNITY.digit())
                .filter(item -> catalog.delegations(item.code()).isEmpty())
                .ifPresent(item -> delegations.propose(new DelegationRegister.Wanted(item, Level.COMMUNITY,
                        SampleWords.of("delegated"), from, null), cast.officer(item.main().department(), new Random(1))));
        for (var asked : SampleWords.of("opened").split(";")) {
            var code = asked.replaceFirst(".*:", "");
            for (int i = 0; i < TIMES && catalog.find(code).isPresent(); i++) {
                opened.note(asked.replaceFirst(":.*", ""), code);
            }
        }
    }
}
