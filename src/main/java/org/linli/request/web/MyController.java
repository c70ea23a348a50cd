package org.linli.request.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.linli.request.RequestSheet;
import org.linli.request.Requests;
import org.linli.shared.NotFound;
import org.linli.web.Allow;
import org.linli.web.MyItems;
import org.linli.web.MyItems.MyItem;
import org.linli.web.Page;
import org.linli.web.table.TableFormat;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Everything of mine, from every module that has something of mine; without signing in, what was opened just now. */
@Controller
@Allow(anyone = true)
class MyController {

    private final ObjectProvider<MyItems> mine;
    private final Requests requests;

    MyController(ObjectProvider<MyItems> mine, Requests requests) {
        this.mine = mine;
        this.requests = requests;
    }

    @GetMapping("/my")
    ModelAndView my(Page page, @RequestParam(defaultValue = "open") String show, HttpServletRequest request) {
        var signedIn = page.actor().isSignedIn();
        var all = (signedIn ? mine.stream().flatMap(items -> items.of(page.actor()).stream())
                : opened(page, request).stream()).sorted(Comparator.comparing(MyItem::at).reversed()).toList();
        var open = all.stream().filter(MyItem::open).toList();
        var onlyOpen = !show.equals("all");
        return page.show("request/my", new MyPage(onlyOpen ? open : all, onlyOpen, open.size(), all.size(), !signedIn));
    }

    @GetMapping("/my/all.{ending:" + TableFormat.ENDINGS + "}")
    @Allow
    void export(Page page, @PathVariable String ending, HttpServletResponse response) throws IOException {
        var t = page.t();
        var header = Stream.of("kind", "title", "status", "at").map(column -> t.get("request.my.column." + column)).toList();
        TableFormat.of(ending).send(response, "mine", header, table -> mine.stream()
                .flatMap(items -> items.of(page.actor()).stream()).sorted(Comparator.comparing(MyItem::at).reversed())
                .forEach(item -> table.row(t.get(item.kindKey()), item.title(), t.get(item.statusKey()), item.at())));
    }

    private List<MyItem> opened(Page page, HttpServletRequest request) {
        return OpenedRequests.list(request).stream().map(number -> {
            try {
                return item(requests.get(number, OpenedRequests.caller(request, page.actor(), number)));
            } catch (NotFound erased) {
                return null;
            }
        }).filter(Objects::nonNull).toList();
    }

    private static MyItem item(RequestSheet sheet) {
        return new MyItem("request.kind", sheet.head().title(), "/requests/" + sheet.number(),
                OrderItems.statusKey(sheet.status(), sheet.outcome().rectificationDue() != null),
                sheet.status().isOpen(), sheet.head().placedAt());
    }
}
