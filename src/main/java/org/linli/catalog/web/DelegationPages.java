package org.linli.catalog.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.linli.catalog.Delegation;
import org.linli.catalog.DelegationRegister;
import org.linli.catalog.ServiceCatalog;
import org.linli.catalog.ServiceItem;
import org.linli.catalog.web.DelegationsPage.Form;
import org.linli.catalog.web.DelegationsPage.Held;
import org.linli.organization.Departments;
import org.linli.shared.BusinessTime;
import org.linli.web.FormErrors;
import org.linli.web.Page;
import org.springframework.stereotype.Component;

/** Puts the page of delegations together. */
@Component
class DelegationPages {

    private static final int DECIDED = 30;

    private final DelegationRegister register;
    private final ServiceCatalog catalog;
    private final Departments departments;
    private final Clock clock;

    DelegationPages(DelegationRegister register, ServiceCatalog catalog, Departments departments, Clock clock) {
        this.register = register;
        this.catalog = catalog;
        this.departments = departments;
        this.clock = clock;
    }

    DelegationsPage of(Page page, Form form, FormErrors errors, String refusal) {
        var waiting = register.open().stream().map(change -> new DelegationsPage.Waiting(change, name(change.delegation()),
                !change.isBy(page.actor().id()) && item(change.delegation().itemCode())
                        .filter(item -> Keeping.mayApprove(item, page.actor())).isPresent())).toList();
        return new DelegationsPage(waiting, lines(page), register.decided(DECIDED), form, errors, refusal, today());
    }

    List<DelegationsPage.Line> lines(Page page) {
        return register.list().stream().map(one -> new DelegationsPage.Line(one, name(one),
                item(one.itemCode()).flatMap(item -> departments.find(item.main().department()))
                        .map(known -> page.t().name(known.shortName(), known.nameEn())).orElse(""), held(one, today()),
                item(one.itemCode()).filter(item -> Keeping.isKeptBy(item, page.actor())).isPresent())).toList();
    }

    Optional<ServiceItem> item(String code) {
        return catalog.find(code.strip());
    }

    LocalDate today() {
        return BusinessTime.dateOf(clock.instant());
    }

    private String name(Delegation delegation) {
        return item(delegation.itemCode()).map(ServiceItem::name).orElse(delegation.itemCode());
    }

    static Held held(Delegation delegation, LocalDate today) {
        return delegation.holdsOn(today) ? Held.NOW : delegation.effectiveFrom().isAfter(today) ? Held.LATER : Held.OVER;
    }
}
