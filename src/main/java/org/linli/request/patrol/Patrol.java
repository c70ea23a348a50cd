package org.linli.request.patrol;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.linli.request.Caller;
import org.linli.request.Category;
import org.linli.request.Command;
import org.linli.request.Placing;
import org.linli.request.RequestChoices;
import org.linli.request.RequestRules;
import org.linli.request.Requests;
import org.linli.request.Source;
import org.linli.request.Status;
import org.linli.request.Verb;
import org.linli.setting.SettingKey;
import org.linli.setting.Settings;
import org.linli.shared.Actor;
import org.linli.shared.BusinessTime;
import org.linli.shared.Invalid;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A round: what was found becomes a request in the grid's name, with nobody to call but the worker who found it. */
@Component
public class Patrol {

    private static final int SHOWN = 30;

    private final Requests requests;
    private final RequestChoices choices;
    private final Settings settings;
    private final SettingKey<RequestRules> rules;
    private final JdbcClient jdbc;
    private final Clock clock;

    Patrol(Requests requests, RequestChoices choices, Settings settings, SettingKey<RequestRules> rules, JdbcClient jdbc,
           Clock clock) {
        this.requests = requests;
        this.choices = choices;
        this.settings = settings;
        this.rules = rules;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Repeated with the same key it is the same finding, and what a break left open is finished.
     *
     * @return its number
     * @throws Invalid naming the field; nothing is kept then
     */
    public String report(Finding finding, Actor worker) {
        rules(finding.category()).check(finding);
        var placing = new Placing(Source.GRID, finding.category(), "", words(finding), finding.where(),
                Placing.Contact.NONE, Placing.Options.USUAL, finding.files(), finding.onceKey());
        var number = requests.place(placing, worker).number();
        jdbc.sql("insert into request.finding (number, found_by, found_at, on_spot) values (?, ?, ?, ?) on conflict do nothing")
                .params(number, worker.id(), now(), finding.onSpot()).update();
        if (finding.onSpot()) {
            settle(number, finding.done(), worker);
        }
        return number;
    }

    /** 当场处置, also said later: the finding is answered, without a unit. */
    public void settle(String number, String done, Actor worker) {
        var sheet = requests.get(number, Caller.of(worker));
        var length = settings.at(rules, today()).value().resultLength();
        if (done.strip().length() < length) {
            throw Invalid.field("done", "patrol.error.done", length);
        }
        if (sheet.verbs().contains(Verb.ANSWER) || sheet.status() != Status.ANSWERED) {
            requests.move(number, new Command.Answer(done), Caller.of(worker), Requests.ANY_VERSION);
            jdbc.sql("update request.finding set on_spot = true where number = ?").param(number).update();
        }
    }

    /** Those that wait first, then the newest. */
    public List<Found> of(Actor worker) {
        return jdbc.sql("""
                select f.number, c.title, r.category, r.status, r.community, r.lead, f.on_spot, f.found_at
                  from request.finding f join request.service_request r on r.number = f.number
                  join request.content c on c.request_id = r.id
                 where f.found_by = ? order by r.status in ('SUBMITTED', 'ADMITTED') desc, f.found_at desc limit ?""").params(worker.id(), SHOWN)
                .query((row, n) -> new Found(row.getString(1), row.getString(2), row.getString(3),
                        Status.valueOf(row.getString(4)), row.getString(5), row.getString(6), row.getBoolean(7),
                        row.getObject(8, OffsetDateTime.class).toInstant())).list();
    }

    /** How many the worker sent and no unit has yet: they can still be settled on the spot. */
    public int waiting(Actor worker) {
        return jdbc.sql("""
                select count(*) from request.finding f join request.service_request r on r.number = f.number
                 where f.found_by = ? and r.status in ('SUBMITTED', 'ADMITTED')""").params(worker.id())
                .query(Integer.class).single();
    }

    /** How many the worker found today, and how many of them were settled on the spot. */
    public Map<Boolean, Integer> today(Actor worker) {
        var from = BusinessTime.startOf(today()).atOffset(ZoneOffset.UTC);
        return jdbc.sql("""
                select count(*), count(*) filter (where on_spot) from request.finding where found_by = ? and found_at >= ?""")
                .params(worker.id(), from).query((row, n) -> Map.of(false, row.getInt(1), true, row.getInt(2))).single();
    }

    private FindingRules rules(String category) {
        var now = settings.at(rules, today()).value();
        return new FindingRules(now.resultLength(), now.evidencePhotos()
                && choices.all().stream().anyMatch(known -> known.code().equals(category) && known.onSite()));
    }

    /** A photo says more than a busy thumb: then the category's name stands for the words. */
    private String words(Finding finding) {
        return finding.text().isBlank() ? choices.all().stream().filter(c -> c.code().equals(finding.category()))
                .map(Category::name).findFirst().orElse("") : finding.text();
    }

    private LocalDate today() {
        return BusinessTime.dateOf(clock.instant());
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
