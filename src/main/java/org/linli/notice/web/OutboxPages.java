package org.linli.notice.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.linli.notice.OutboxBook;
import org.linli.notice.OutboxFilter;
import org.linli.notice.OutboxStatus;
import org.linli.notice.RetrySms;
import org.linli.notice.SmsDays;
import org.linli.notice.SmsTemplates;
import org.linli.notice.SmsUse;
import org.linli.shared.Role;
import org.linli.web.Allow;
import org.linli.web.Option;
import org.linli.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
@Allow({Role.SYSTEM_ADMIN, Role.DISTRICT_ADMIN})
class OutboxPages {

    private final OutboxBook book;
    private final RetrySms retry;
    private final SmsDays days;
    private final SmsUse use;
    private final SmsTemplates templates;

    OutboxPages(OutboxBook book, RetrySms retry, SmsDays days, SmsUse use, SmsTemplates templates) {
        this.book = book;
        this.retry = retry;
        this.days = days;
        this.use = use;
        this.templates = templates;
    }

    @GetMapping("/admin/outbox")
    ModelAndView list(Page page, @RequestParam(required = false) @Nullable OutboxStatus status,
                      @RequestParam(defaultValue = "") String template, @RequestParam(required = false) @Nullable UUID before) {
        var filter = new OutboxFilter(status, template);
        var messages = book.list(filter, before);
        var next = messages.size() < OutboxBook.PAGE ? null : messages.getLast().id();
        var kinds = templates.kinds().stream().map(kind -> Option.of(kind.key(), OutboxList.kind(page.t(), kind.key()))).toList();
        return page.show("notice/outbox", new OutboxList(filter, book.counts(template), messages, next, retry.countOf(filter),
                new OutboxList.Use(kinds, days.today(), use.now()), book.isConnected()));
    }

    @PostMapping("/admin/outbox/{id}/retry")
    String retry(Page page, @PathVariable UUID id) {
        retry.one(id, page.actor());
        return "redirect:/admin/outbox?done=notice.done.retry";
    }

    @PostMapping("/admin/outbox/retry")
    String retryAll(Page page, @RequestParam(required = false) @Nullable OutboxStatus status,
                    @RequestParam(defaultValue = "") String template) {
        retry.all(new OutboxFilter(status, template), page.actor());
        return "redirect:/admin/outbox?done=notice.done.retryAll";
    }
}
