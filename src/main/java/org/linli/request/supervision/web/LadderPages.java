package org.linli.request.supervision.web;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.linli.request.supervision.LadderRules;
import org.linli.request.supervision.OnLadder;
import org.linli.request.supervision.Rung;
import org.linli.request.supervision.Standings;
import org.linli.request.supervision.Standings.Share;
import org.linli.request.supervision.web.LadderPage.Holder;
import org.linli.request.supervision.web.LadderPage.Row;
import org.linli.request.supervision.web.LadderPage.Step;
import org.linli.setting.SettingKey;
import org.linli.setting.Settings;
import org.linli.shared.BusinessTime;
import org.linli.web.Option;
import org.linli.web.Page;
import org.linli.web.Texts;
import org.springframework.stereotype.Component;

/** Puts the picture of the ladder and its list together. */
@Component
class LadderPages {

    static final String PATH = "/work/supervision";
    /** Where requests are opened, by whoever has that entry: the commander reads notices only. */
    static final String REQUESTS = "/work/requests";
    private static final int A_PAGE = 40;
    private static final int MOST_HOLDERS = 5;

    private final Standings standings;
    private final Names names;
    private final Rules rules;
    private final Clock clock;

    LadderPages(Standings standings, Names names, Rules rules, Clock clock) {
        this.standings = standings;
        this.names = names;
        this.rules = rules;
        this.clock = clock;
    }

    @Component
    record Rules(Settings settings, SettingKey<LadderRules> key) {
    }

    LadderPage of(LadderForm form, Page page) {
        var shares = standings.shares(page.actor(), form.at(null).filter());
        var found = standings.list(page.actor(), form.filter(), form.after(), A_PAGE);
        return new LadderPage(steps(shares, form, page.t()),
                form, choices(page), found.lines().stream().map(line -> row(line, page)).toList(),
                found.next() == null ? "" : PATH + form.query(found.next()), PATH + ".csv" + form.query(""), clock.instant());
    }

    private List<Step> steps(Map<Rung, List<Share>> shares, LadderForm form, Texts t) {
        var days = rules.settings().at(rules.key(), BusinessTime.dateOf(clock.instant())).value();
        return shares.entrySet().stream().map(entry -> {
            var rung = entry.getKey();
            var all = entry.getValue();
            int count = all.stream().mapToInt(Share::count).sum();
            var shown = all.stream().limit(MOST_HOLDERS).map(share -> new Holder(names.shortUnit(share.holder(), t),
                    share.count(), PATH + form.of(share.unit() ? share.holder() : "", share.unit() ? "" : share.holder(),
                    rung).query(""))).toList();
            return new Step(rung, count, t.get("supervision.rule." + rung.name(), days.days(rung)), shown,
                    count - all.stream().limit(MOST_HOLDERS).mapToInt(Share::count).sum(),
                    PATH + form.at(rung == form.rung() ? null : rung).query(""), rung == form.rung());
        }).toList();
    }

    private Row row(OnLadder line, Page page) {
        var t = page.t();
        var paper = line.open() ? PATH + "/" + line.number() : "";
        return new Row(line, names.shortUnit(line.holder(), t), names.category(line.category(), t),
                names.community(line.community(), t), light(line), line.open() && page.leadsTo(REQUESTS)
                ? REQUESTS + "/" + line.number() : paper, paper);
    }

    private static String light(OnLadder line) {
        return line.rung().isLate() ? "red" : line.rung() == Rung.YELLOW ? "yellow" : "green";
    }

    private LadderPage.Choices choices(Page page) {
        var t = page.t();
        if (!page.actor().scope().isDistrict()) {
            return new LadderPage.Choices(List.of(), List.of());
        }
        return new LadderPage.Choices(names.departments().list().stream()
                .map(unit -> Option.of(unit.code(), t.name(unit.name(), unit.nameEn()))).toList(),
                names.centres().list().stream().map(centre -> Option.of(centre.slug(), t.name(centre.name(), centre.nameEn()))).toList());
    }
}
