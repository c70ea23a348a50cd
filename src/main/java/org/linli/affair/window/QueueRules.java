package org.linli.affair.window;

import java.util.ArrayList;
import java.util.List;
import org.linli.setting.Checked;
import org.linli.setting.FirstValues;
import org.linli.setting.SettingKey;
import org.linli.shared.FieldError;

/**
 * The setting {@code affair.queue}: what people queue for, and how.
 *
 * @param groups      in the order in which they are offered
 * @param counters    windows that a centre has at most
 * @param minutesEach what one person is taken to need until the day shows its own pace
 * @param fromAfar    tickets may be taken on one's own phone
 */
public record QueueRules(List<Group> groups, int counters, int minutesEach, boolean fromAfar) implements Checked {

    static final SettingKey<QueueRules> KEY = new SettingKey<>("affair.queue", QueueRules.class, new QueueRules(
            FirstValues.rows("affair_queue_groups.csv").stream()
                    .map(row -> new Group(row.get("letter"), row.get("name"), row.get("name_en"))).toList(), 6, 8, true));

    private static final int MOST_COUNTERS = 60;

    public QueueRules {
        groups = List.copyOf(groups);
    }

    /** @param letter in front of its numbers */
    public record Group(String letter, String name, String nameEn) {
    }

    @Override
    public List<FieldError> check() {
        var errors = new ArrayList<FieldError>();
        if (groups.isEmpty() || groups.stream().map(Group::letter).distinct().count() < groups.size()
                || groups.stream().anyMatch(group -> !group.letter().matches("[A-Z]") || group.name().isBlank())) {
            errors.add(FieldError.of("groups", "affair.queue.groups.wrong"));
        }
        if (counters < 1 || counters > MOST_COUNTERS) {
            errors.add(FieldError.of("counters", "affair.rules.wrong", 1, MOST_COUNTERS));
        }
        if (minutesEach < 1 || minutesEach > MOST_COUNTERS) {
            errors.add(FieldError.of("minutesEach", "affair.rules.wrong", 1, MOST_COUNTERS));
        }
        return errors;
    }

    public boolean has(String letter) {
        return groups.stream().anyMatch(group -> group.letter().equals(letter));
    }
}
