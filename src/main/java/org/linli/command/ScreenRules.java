package org.linli.command;

import java.util.List;
import org.linli.setting.Checked;
import org.linli.shared.FieldError;

/**
 * The setting {@code command.screen}.
 *
 * @param promiseTarget share of promises that every department is to keep, percent
 * @param topicDays     how far back requests of one community and category count as alike
 * @param topicCount    so many alike call for a deliberation (未诉先办)
 */
public record ScreenRules(int promiseTarget, int topicDays, int topicCount) implements Checked {

    static final ScreenRules USUAL = new ScreenRules(95, 30, 5);

    @Override
    public List<FieldError> check() {
        if (promiseTarget < 0 || promiseTarget > 100) {
            return List.of(FieldError.of("promiseTarget", "command.invalid.percent"));
        }
        if (topicDays < 1 || topicDays > 366) {
            return List.of(FieldError.of("topicDays", "command.invalid.days"));
        }
        return topicCount < 2 ? List.of(FieldError.of("topicCount", "command.invalid.count")) : List.of();
    }
}
