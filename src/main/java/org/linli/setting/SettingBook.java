package org.linli.setting;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.linli.shared.NotFound;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * All decisions in memory, on every node. There are hundreds at most, so a change anywhere makes each node read them all
 * again; what it watches is the last row's id.
 */
@Component
public class SettingBook implements Settings {

    private static final Logger LOG = LoggerFactory.getLogger(SettingBook.class);
    private static final Kept NOTHING_DECIDED = new Kept(new Timeline(List.of()), Map.of());

    private final Decisions decisions;
    private volatile Edition edition;

    SettingBook(Decisions decisions) {
        this.decisions = decisions;
        this.edition = read();
    }

    @Override
    public <T extends Record> Version<T> at(SettingKey<T> key, LocalDate date) {
        var kept = edition.of(key);
        return kept.timeline().on(date).map(decision -> kept.version(key, decision)).orElseGet(() -> byDefault(key));
    }

    @Override
    public <T extends Record> Version<T> version(SettingKey<T> key, int number) {
        var kept = edition.of(key);
        return number == 0 ? byDefault(key)
                : kept.timeline().find(number).filter(decision -> !decision.isWithdrawal())
                        .map(decision -> kept.version(key, decision))
                        .orElseThrow(() -> new NotFound("setting " + key.key() + ", version", number));
    }

    /** What was decided about a setting. */
    public Timeline timeline(SettingKey<?> key) {
        return edition.of(key).timeline();
    }

    void reload() {
        edition = read();
    }

    /** So that what another node decided is seen here. Without the database the last edition holds. */
    @Scheduled(fixedDelay = 2_000, initialDelay = 2_000)
    void reloadWhenChanged() {
        try {
            if (decisions.lastId() != edition.lastId()) {
                reload();
            }
        } catch (DataAccessException e) {
            LOG.debug("settings not looked at: {}", e.getMessage());
        }
    }

    /** The id is read first: a row that comes in between makes the next look read again, never miss it. */
    private Edition read() {
        var lastId = decisions.lastId();
        var byKey = decisions.list().stream().collect(Collectors.groupingBy(Decision::key,
                Collectors.collectingAndThen(Collectors.toList(), Kept::of)));
        return new Edition(lastId, byKey);
    }

    private static <T extends Record> Version<T> byDefault(SettingKey<T> key) {
        return new Version<>(0, LocalDate.EPOCH, key.defaultValue());
    }

    private record Edition(long lastId, Map<String, Kept> byKey) {

        Kept of(SettingKey<?> key) {
            return byKey.getOrDefault(key.key(), NOTHING_DECIDED);
        }
    }

    /** A setting's decisions and those of their values that were asked for, by number. */
    private record Kept(Timeline timeline, Map<Integer, Version<?>> versions) {

        static Kept of(List<Decision> decisions) {
            return new Kept(new Timeline(decisions), new ConcurrentHashMap<>());
        }

        /** The type fits: a decision's key has one type, the one that its bean declares. */
        @SuppressWarnings("unchecked")
        <T extends Record> Version<T> version(SettingKey<T> key, Decision decision) {
            return (Version<T>) versions.computeIfAbsent(decision.number(), number ->
                    new Version<>(number, decision.validFrom(),
                            SettingJson.read(key, Objects.requireNonNull(decision.value()))));
        }
    }
}
