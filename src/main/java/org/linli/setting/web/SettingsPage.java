package org.linli.setting.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linli.setting.Decision;

/** All settings, with what was last decided about each. */
public record SettingsPage(List<Line> lines) {

    /**
     * @param holding what holds today; null for the program's default
     * @param next    first date on which another value will hold; null where none is decided
     */
    public record Line(Labels labels, @Nullable Decision holding, @Nullable LocalDate next) {

        public String path() {
            return "/admin/settings/" + labels.key();
        }
    }
}
