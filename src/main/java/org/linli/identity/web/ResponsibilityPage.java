package org.linli.identity.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linli.setting.Decision;
import org.linli.shared.Responsibility;
import org.linli.shared.Role;

/**
 * Model of {@code identity/responsibilities.jte}.
 *
 * @param decision what holds today, null where nobody decided yet
 * @param changes  whether the reader may decide
 */
public record ResponsibilityPage(List<Class> classes, List<Row> rows, @Nullable Decision decision, List<Coming> coming,
                                 boolean changes) {

    /** @param people names of those in the reader's centre */
    public record Class(Role role, boolean mine, List<String> people) {
    }

    /** @param given in the order of the classes */
    public record Row(Responsibility what, List<Boolean> given) {
    }

    public record Coming(LocalDate from, String reason, List<String> changes) {
    }

    public boolean hasPeople() {
        return classes.stream().anyMatch(c -> !c.people().isEmpty());
    }
}
