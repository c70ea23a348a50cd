package org.linli.notice.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.linli.notice.OutboxBook;
import org.linli.notice.OutboxStatus;
import org.linli.shared.Role;
import org.linli.web.Allow;
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

    OutboxPages(OutboxBook book) {
        this.book = book;
    }

    @GetMapping("/admin/outbox")
    ModelAndView list(Page page, @RequestParam(required = false) @Nullable OutboxStatus status,
                      @RequestParam(required = false) @Nullable UUID before) {
        return page.show("notice/outbox", OutboxList.of(status, before, book));
    }

    @PostMapping("/admin/outbox/{id}/retry")
    String retry(Page page, @PathVariable UUID id) {
        book.retry(id, page.actor());
        return "redirect:/admin/outbox?done=notice.done.retry";
    }
}
