package org.linli.notice.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.linli.notice.OutboxBook;
import org.linli.notice.OutboxFilter;
import org.linli.notice.OutboxStatus;
import org.linli.notice.SmsDays;
import org.linli.notice.SmsTemplates;
import org.linli.shared.BusinessTime;
import org.linli.shared.Role;
import org.linli.web.Allow;
import org.linli.web.Page;
import org.linli.web.Texts;
import org.linli.web.table.TableFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The outbox and its counters as files: numbers masked and without the texts, as on the page. */
@Controller
@Allow({Role.SYSTEM_ADMIN, Role.DISTRICT_ADMIN})
class OutboxExports {

    private static final int MONTHS = 13;

    private final OutboxBook book;
    private final SmsDays days;
    private final SmsTemplates templates;
    private final Clock clock;

    OutboxExports(OutboxBook book, SmsDays days, SmsTemplates templates, Clock clock) {
        this.book = book;
        this.days = days;
        this.templates = templates;
        this.clock = clock;
    }

    @GetMapping("/admin/outbox.{ending:" + TableFormat.ENDINGS + "}")
    void messages(Page page, @PathVariable String ending, @RequestParam(required = false) @Nullable OutboxStatus status,
                  @RequestParam(defaultValue = "") String template, HttpServletResponse response) throws IOException {
        var t = page.t();
        TableFormat.of(ending).send(response, "outbox-" + today(), header(t, "created", "kind", "templateId", "phone", "status",
                "attempts.column", "sent.column", "reason.column"), table ->
                book.export(new OutboxFilter(status, template), message -> table.row(message.createdAt(),
                        OutboxList.kind(t, message.template()), message.templateId(), message.phone(), t.of(message.status()),
                        message.delivering().attempts(), message.delivering().sentAt(), OutboxList.reason(t, message))));
    }

    @GetMapping("/admin/outbox/days.{ending:" + TableFormat.ENDINGS + "}")
    void days(Page page, @PathVariable String ending, HttpServletResponse response) throws IOException {
        var t = page.t();
        TableFormat.of(ending).send(response, "sms-" + today(), header(t, "day", "kind", "days.sent", "days.failed", "days.givenUp"),
                table -> days.since(today().minusMonths(MONTHS)).forEach(day -> table.row(day.day(),
                        OutboxList.kind(t, day.template()), day.sent(), day.failed(), day.givenUp())));
    }

    @GetMapping("/admin/sms-templates/all.{ending:" + TableFormat.ENDINGS + "}")
    void templates(Page page, @PathVariable String ending, HttpServletResponse response) throws IOException {
        var t = page.t();
        TableFormat.of(ending).send(response, "sms-templates", List.of(t.get("notice.outbox.kind"), t.get("notice.template.urgency"),
                t.get("notice.template.chinese"), t.get("notice.template.chineseId"), t.get("notice.template.english"),
                t.get("notice.template.englishId")), table -> templates.kinds().forEach(kind -> {
                    var words = templates.wording(kind);
                    table.row(OutboxList.kind(t, kind.key()), t.of(kind.urgency()), words.chinese(), words.chineseId(),
                            words.english(), words.englishId());
                }));
    }

    private java.time.LocalDate today() {
        return BusinessTime.dateOf(clock.instant());
    }

    private static List<String> header(Texts t, String... columns) {
        return Stream.of(columns).map(column -> t.get("notice.outbox." + column)).toList();
    }
}
