package org.linli.identity.web;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.linli.identity.Account;
import org.linli.identity.Accounts;
import org.linli.identity.Responsibilities;
import org.linli.identity.ResponsibilityMatrix;
import org.linli.setting.Decision;
import org.linli.setting.SettingBook;
import org.linli.shared.BusinessTime;
import org.linli.shared.Responsibility;
import org.linli.shared.Role;
import org.linli.shared.Scope;
import org.linli.web.Allow;
import org.linli.web.Page;
import org.linli.web.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Who answers for what in a centre: for everybody who works there to read; the district's administrator decides it. */
@Controller
@Allow(staff = true)
class ResponsibilityPages {

    private final Responsibilities responsibilities;
    private final SettingBook settings;
    private final Accounts accounts;
    private final Clock clock;

    ResponsibilityPages(Responsibilities responsibilities, SettingBook settings, Accounts accounts, Clock clock) {
        this.responsibilities = responsibilities;
        this.settings = settings;
        this.accounts = accounts;
        this.clock = clock;
    }

    @GetMapping("/work/responsibilities")
    ModelAndView show(Page page) {
        var today = BusinessTime.dateOf(clock.instant());
        var timeline = settings.timeline(ResponsibilityMatrix.KEY);
        var matrix = responsibilities.on(today);
        var rows = Arrays.stream(Responsibility.values()).map(what -> new ResponsibilityPage.Row(what,
                Responsibility.CLASSES.stream().map(role -> matrix.of(role).contains(what)).toList())).toList();
        return page.show("identity/responsibilities", new ResponsibilityPage(classes(page), rows,
                timeline.on(today).orElse(null), coming(timeline.after(today), matrix, page.t()),
                page.actor().is(Role.DISTRICT_ADMIN)));
    }

    private List<ResponsibilityPage.Class> classes(Page page) {
        var scope = page.actor().scope();
        var people = scope.kind() == Scope.Kind.CENTRE ? accounts.staffOf(scope) : List.<Account>of();
        return Responsibility.CLASSES.stream().map(role -> new ResponsibilityPage.Class(role, page.actor().is(role),
                people.stream().filter(person -> person.roles().contains(role)).map(Account::name).toList())).toList();
    }

    /** What later decisions change, each against the one before it. */
    private List<ResponsibilityPage.Coming> coming(List<Decision> later, ResponsibilityMatrix now, Texts t) {
        var coming = new ArrayList<ResponsibilityPage.Coming>();
        var before = now;
        for (var decision : later) {
            var after = responsibilities.on(decision.validFrom());
            coming.add(new ResponsibilityPage.Coming(decision.validFrom(), decision.reason(), changes(before, after, t)));
            before = after;
        }
        return coming;
    }

    private static List<String> changes(ResponsibilityMatrix before, ResponsibilityMatrix after, Texts t) {
        var changes = new ArrayList<String>();
        for (var role : Responsibility.CLASSES) {
            for (var what : Responsibility.values()) {
                var had = before.of(role).contains(what);
                if (had != after.of(role).contains(what)) {
                    changes.add(t.get(had ? "identity.responsibilities.lost" : "identity.responsibilities.gained", role, what));
                }
            }
        }
        return changes;
    }
}
