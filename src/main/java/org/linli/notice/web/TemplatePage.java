package org.linli.notice.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.linli.notice.SmsKind;
import org.linli.notice.SmsWording;
import org.linli.setting.Decision;
import org.linli.setting.SettingRefusal;
import org.linli.web.FormErrors;
import org.linli.web.Texts;

/**
 * Model of {@code notice/template.jte}.
 *
 * @param holding null: the program's own words
 * @param history latest first
 * @param refusal why the decision just tried was not taken, null otherwise
 */
public record TemplatePage(SmsKind kind, Form form, @Nullable Decision holding, List<Past> history, boolean mayChange,
                           FormErrors errors, @Nullable SettingRefusal refusal) {

    public String path() {
        return "/admin/sms-templates/" + kind.key();
    }

    /** @param basedOn number of the last decision that the person saw */
    public record Form(SmsWording wording, String validFrom, String reason, int basedOn) {
    }

    /**
     * @param wording    null for a withdrawal
     * @param withdrawable does not hold yet
     */
    public record Past(Decision decision, @Nullable SmsWording wording, boolean withdrawn, boolean withdrawable) {
    }

    /** As somebody would get it, with the examples filled in. */
    public String preview(Texts t, boolean english) {
        var examples = new LinkedHashMap<String, String>();
        kind.variables().forEach(variable -> examples.put(variable, example(t, variable)));
        return form.wording().filled(english, Map.copyOf(examples));
    }

    public String example(Texts t, String variable) {
        return t.get(kind.key() + "." + variable + ".example");
    }

    public String meaning(Texts t, String variable) {
        return t.get(kind.key() + "." + variable);
    }
}
