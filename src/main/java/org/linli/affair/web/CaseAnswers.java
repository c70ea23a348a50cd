package org.linli.affair.web;

import java.util.List;
import java.util.Optional;
import org.linli.affair.AffairSheet;
import org.linli.affair.Applicant.Answer;
import org.linli.affair.FormField;
import org.linli.affair.Forms;
import org.linli.shared.Personal;
import org.linli.web.Texts;
import org.springframework.stereotype.Component;

/** What was filled in, as a page may show it: personal fields masked until somebody opens them on purpose. */
@Component
class CaseAnswers {

    private final Forms forms;

    CaseAnswers(Forms forms) {
        this.forms = forms;
    }

    List<CasePage.Answered> of(AffairSheet sheet, Texts t) {
        var fields = forms.fieldsOf(sheet.item(), sheet.affair().head().createdAt());
        return sheet.applicant().answers().stream().filter(answer -> !answer.value().isEmpty())
                .map(answer -> line(answer, Optional.ofNullable(fields.get(answer.name())), t)).toList();
    }

    private static CasePage.Answered line(Answer answer, Optional<FormField> field, Texts t) {
        var masked = field.map(known -> known.masked(answer.value())).orElseGet(() -> Personal.withoutNumbers(answer.value()));
        var label = answer.label().isEmpty() ? t.get("affair.field." + answer.name())
                : field.filter(known -> known.label().equals(answer.label())).map(known -> known.label(t)).orElse(answer.label());
        var whole = field.filter(known -> known.type() == FormField.Type.YES_NO).map(known -> words(answer.value(), t)).orElse(answer.value());
        return new CasePage.Answered(label, masked.isEmpty() ? t.get("affair.answer.hidden")
                : masked.equals(answer.value()) ? whole : masked, whole);
    }

    private static String words(String value, Texts t) {
        return t.get(value.equals("true") ? "affair.yes" : "affair.no");
    }
}
