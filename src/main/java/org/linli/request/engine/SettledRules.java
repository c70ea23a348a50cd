package org.linli.request.engine;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.linli.calendar.WorkingTime;
import org.linli.request.Categories;
import org.linli.request.Category;
import org.linli.request.PetitionRules;
import org.linli.request.RequestRules;
import org.linli.request.WatchRules;
import org.linli.setting.SettingKey;
import org.linli.setting.Settings;
import org.linli.shared.BusinessTime;
import org.linli.shared.Invalid;
import org.springframework.stereotype.Component;

/** The rulebook as the city's settings, calendar and registers have it. */
@Component
class SettledRules implements Rulebook {

    private final Settings settings;
    private final WorkingTime time;
    private final Surroundings surroundings;
    private final Peers peers;
    private final Keys keys;

    SettledRules(Settings settings, WorkingTime time, Surroundings surroundings, Peers peers, Keys keys) {
        this.settings = settings;
        this.time = time;
        this.surroundings = surroundings;
        this.peers = peers;
        this.keys = keys;
    }

    /** What a city decides about the order's way. */
    @Component
    record Keys(SettingKey<SlaPolicy> sla, SettingKey<Categories> categories, SettingKey<RequestRules> rules,
                SettingKey<PetitionRules> petitions, SettingKey<WatchRules> watch) {
    }

    @Override
    public RequestRules rules(Instant now) {
        return settings.at(keys.rules(), BusinessTime.dateOf(now)).value();
    }

    @Override
    public PetitionRules petitions(Instant now) {
        return settings.at(keys.petitions(), BusinessTime.dateOf(now)).value();
    }

    @Override
    public WatchRules watch(Instant now) {
        return settings.at(keys.watch(), BusinessTime.dateOf(now)).value();
    }

    @Override
    public Category category(String code, Instant now) {
        return categories(now).find(code).orElseThrow(() -> Invalid.field("category", "request.invalid.category"));
    }

    Categories categories(Instant now) {
        return settings.at(keys.categories(), BusinessTime.dateOf(now)).value();
    }

    @Override
    public int policyVersion(Instant now) {
        return settings.at(keys.sla(), BusinessTime.dateOf(now)).number();
    }

    @Override
    public SlaPolicy.Row limits(ServiceRequest r) {
        var policy = settings.version(keys.sla(), r.clocks.policy).value();
        return policy.rowFor(category(r.category, r.facts.placedAt()), r.urgency, r.complexity);
    }

    @Override
    public double yellowShare(Instant at) {
        return policy(at).yellowPercent() / 100.0;
    }

    @Override
    public double coHandlerShare(Instant at) {
        return policy(at).coHandlerPercent() / 100.0;
    }

    private SlaPolicy policy(Instant at) {
        return settings.at(keys.sla(), BusinessTime.dateOf(at)).value();
    }

    @Override
    public WorkingTime time() {
        return time;
    }

    @Override
    public String nameOf(UUID account) {
        return surroundings.nameOf(account);
    }

    @Override
    public boolean isCentre(String slug) {
        return surroundings.isCentre(slug);
    }

    @Override
    public String district() {
        return surroundings.district();
    }

    @Override
    public Optional<Peer> peer(String number) {
        return peers.find(number);
    }

    @Override
    public boolean worksIn(UUID account, String department) {
        return surroundings.worksIn(account, department);
    }

    @Override
    public Set<String> skillsOf(UUID account) {
        return peers.skillsOf(account);
    }

    @Override
    public int openWorkOf(UUID account, String department) {
        return peers.openWorkOf(account, department);
    }

    @Override
    public boolean isDepartment(String code) {
        return surroundings.isDepartment(code);
    }
}
