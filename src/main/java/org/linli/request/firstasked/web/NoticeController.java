package org.linli.request.firstasked.web;

import java.util.UUID;
import org.linli.request.Caller;
import org.linli.request.Requests;
import org.linli.request.firstasked.Colleagues;
import org.linli.request.firstasked.TellOnce;
import org.linli.shared.Invalid;
import org.linli.web.Allow;
import org.linli.web.FormErrors;
import org.linli.web.Page;
import org.linli.web.Qr;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** One-time notices: written down, and printed with a code that leads to the guide or to tracking. */
@Controller
@Allow(staff = true)
@RequestMapping("/work/first-asked/{number:LL\\d+}/notices")
class NoticeController {

    private final Requests requests;
    private final TellOnce tellOnce;
    private final FirstAskedItems items;
    private final Colleagues colleagues;

    NoticeController(Requests requests, TellOnce tellOnce, FirstAskedItems items, Colleagues colleagues) {
        this.requests = requests;
        this.tellOnce = tellOnce;
        this.items = items;
        this.colleagues = colleagues;
    }

    @PostMapping
    ModelAndView tell(Page page, @PathVariable String number, NoticeForm form) {
        try {
            var id = tellOnce.tell(number, form.told(), page.actor());
            return new ModelAndView("redirect:/work/first-asked/" + number + "/notices/" + id
                    + "?done=request.done.firstAsked.told");
        } catch (Invalid invalid) {
            var look = new FirstAskedItems.Look(form.told().item(), "", form.draft(), FormErrors.of(invalid), "");
            return page.again(FirstAskedController.TEMPLATE,
                    items.of(requests.get(number, Caller.of(page.actor())), look, page));
        }
    }

    @GetMapping("/{id}")
    ModelAndView print(Page page, @PathVariable String number, @PathVariable UUID id) {
        var sheet = requests.get(number, Caller.of(page.actor()));
        var notice = tellOnce.get(sheet, id);
        var to = ServletUriComponentsBuilder.fromCurrentContextPath();
        var address = (notice.itemCode().isEmpty() ? to.path("/track").build()
                : to.path("/catalog/{code}").buildAndExpand(notice.itemCode())).toUriString();
        return page.show("firstasked/notice", new NoticeSheet(sheet, notice, colleagues.nameOf(notice.by()), address,
                Qr.of(address)));
    }
}
