package org.linli.notice.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linli.notice.SmsKind;
import org.linli.notice.SmsWording;

/** Model of {@code notice/templates.jte}. */
public record TemplateList(List<Line> lines) {

    /**
     * @param since words of the city hold from that date on, null for the program's own
     * @param next  date of the next decided words, null where there are none
     */
    public record Line(SmsKind kind, SmsWording wording, @Nullable LocalDate since, @Nullable LocalDate next) {
    }
}
