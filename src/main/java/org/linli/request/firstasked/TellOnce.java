package org.linli.request.firstasked;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.linli.catalog.ServiceCatalog;
import org.linli.request.Caller;
import org.linli.request.RequestSheet;
import org.linli.request.Requests;
import org.linli.shared.Actor;
import org.linli.shared.Ids;
import org.linli.shared.Invalid;
import org.linli.shared.Responsibility;
import org.linli.web.AccessRefused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Telling all that is needed at once, and keeping who told what, when and how. */
@Component
public class TellOnce {

    private static final int MOST_MATERIALS = 40;
    private static final int LONGEST_MATERIAL = 200;

    private final Requests requests;
    private final HeldList held;
    private final OneTimeNotices notices;
    private final ServiceCatalog catalog;
    private final Clock clock;

    TellOnce(Requests requests, HeldList held, OneTimeNotices notices, ServiceCatalog catalog, Clock clock) {
        this.requests = requests;
        this.held = held;
        this.notices = notices;
        this.catalog = catalog;
        this.clock = clock;
    }

    /**
     * What is told.
     *
     * @param item      code of the catalogue's item, empty for none
     * @param materials what to bring; blank ones are left out
     */
    public record Told(String item, List<String> materials, String text, OneTimeNotice.Way way, boolean signed) {
    }

    /**
     * @return the notice's id
     * @throws Invalid       on {@code text} where nothing was told, on {@code item} where there is none of that code
     * @throws AccessRefused for those who neither answer for the request nor take down what residents say
     */
    @Transactional
    public UUID tell(String number, Told told, Actor actor) {
        var sheet = requests.get(number, Caller.of(actor));
        if (!mayTell(sheet, actor)) {
            throw new AccessRefused();
        }
        var materials = told.materials().stream().map(String::strip).filter(line -> !line.isEmpty()).distinct().toList();
        if (materials.size() > MOST_MATERIALS || materials.stream().anyMatch(line -> line.length() > LONGEST_MATERIAL)) {
            throw Invalid.field("materials", "request.firstAsked.materials.many", MOST_MATERIALS, LONGEST_MATERIAL);
        }
        var item = told.item().isEmpty() ? null : catalog.find(told.item())
                .orElseThrow(() -> Invalid.field("item", "request.firstAsked.item.wrong"));
        var text = FirstAsked.text("text", told.text(), materials.isEmpty() ? 1 : 0);
        var notice = new OneTimeNotice(Ids.next(), sheet.id(), item == null ? "" : item.code(),
                item == null ? "" : item.name(), materials, text, told.way(), told.signed(), actor.id(), clock.instant());
        notices.add(notice);
        return notice.id();
    }

    public boolean mayTell(RequestSheet sheet, Actor actor) {
        return actor.may(Responsibility.REGISTER)
                || held.find(sheet.id()).filter(h -> h.person().equals(actor.id())).isPresent();
    }

    public List<OneTimeNotice> of(RequestSheet sheet) {
        return notices.list(sheet.id());
    }

    public OneTimeNotice get(RequestSheet sheet, UUID id) {
        return notices.get(sheet.id(), id);
    }
}
