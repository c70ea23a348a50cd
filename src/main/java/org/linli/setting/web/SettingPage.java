package org.linli.setting.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linli.setting.Decision;
import org.linli.setting.SettingRefusal;
import org.linli.web.FormErrors;

/**
 * One setting: what holds, what will, the form for the next decision and the history.
 *
 * @param holding   what holds today; null for the program's default
 * @param scheduled what was decided for later, the next first
 * @param mayChange whoever looks may decide
 * @param refusal   why the decision just tried was not taken; null otherwise
 */
public record SettingPage(Labels labels, List<Shape> shapes, @Nullable Decision holding, List<Decision> scheduled,
                          List<Entry> history, boolean mayChange, Form form, @Nullable SettingRefusal refusal) {

    public String path() {
        return "/admin/settings/" + labels.key();
    }

    /**
     * @param basedOn   number of the last decision that the person saw
     * @param validFrom as typed
     * @param focus     path of a row just added, so that typing can go on there; empty otherwise
     */
    public record Form(FormTexts texts, int basedOn, String validFrom, String reason, FormErrors errors, String focus) {
    }

    public enum State { HOLDS, SCHEDULED, PAST, REPLACED, WITHDRAWN, WITHDRAWAL }

    /** A line of the history; {@code differences} against what would have held on that date without it. */
    public record Entry(Decision decision, State state, List<Difference> differences) {
    }
}
