package org.linli.setting.web;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.linli.setting.Decision;
import org.linli.setting.SettingKey;
import org.linli.setting.Settings;
import org.linli.setting.Timeline;
import org.linli.setting.web.SettingPage.Entry;
import org.linli.setting.web.SettingPage.State;

/** Tells a setting's decisions as a history: what became of each and what it changed. */
record SettingHistory(SettingKey<?> key, Timeline timeline, Settings settings, LocalDate today) {

    /** @param labels in the words of one language */
    List<Entry> entries(Labels labels) {
        return timeline.newestFirst().stream()
                .map(decision -> new Entry(decision, state(decision), differences(decision, labels))).toList();
    }

    private State state(Decision decision) {
        if (decision.isWithdrawal()) {
            return State.WITHDRAWAL;
        }
        if (timeline.isWithdrawn(decision)) {
            return State.WITHDRAWN;
        }
        if (timeline.on(decision.validFrom()).filter(decision::equals).isEmpty()) {
            return State.REPLACED;
        }
        if (decision.validFrom().isAfter(today)) {
            return State.SCHEDULED;
        }
        return timeline.on(today).filter(decision::equals).isPresent() ? State.HOLDS : State.PAST;
    }

    private List<Difference> differences(Decision decision, Labels labels) {
        if (decision.isWithdrawal()) {
            return List.of();
        }
        var before = timeline.before(decision).on(decision.validFrom()).map(Decision::number).orElse(0);
        Function<Integer, Record> value = number -> settings.version(key, number).value();
        return Differences.between(value.apply(before), value.apply(decision.number()), labels);
    }
}
