package org.linli.affair;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.linli.affair.Affair.Head;
import org.linli.affair.Affair.Marks;
import org.linli.affair.Affair.Times;
import org.linli.affair.Applicant.Answer;
import org.linli.affair.Forms.Form;
import org.linli.catalog.ServiceItem;
import org.linli.identity.Accounts;
import org.linli.place.Centres;
import org.linli.shared.Actor;
import org.linli.shared.BusinessTime;
import org.linli.shared.Ids;
import org.linli.shared.Invalid;
import org.linli.shared.NotFound;
import org.linli.shared.Phone;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Applying: what was filled in is kept as a draft, whatever is wrong with it, and handed in once it is right. */
@Component
public class Applications {

    private final AffairRows rows;
    private final Contents contents;
    private final Affairs affairs;
    private final Offer offer;
    private final Clocks clocks;
    private final Clock clock;

    Applications(AffairRows rows, Contents contents, Affairs affairs, Offer offer, Clocks clocks, Clock clock) {
        this.rows = rows;
        this.contents = contents;
        this.affairs = affairs;
        this.offer = offer;
        this.clocks = clocks;
        this.clock = clock;
    }

    /** What can be applied for, where, and by whom. */
    @Component
    record Offer(AffairItems items, Forms forms, Centres centres, Accounts accounts) {
    }

    /**
     * The draft that this person began for the item, else an empty one that is not kept yet.
     *
     * @throws org.linli.shared.NotFound where it cannot be applied for here
     */
    public Begun begin(String itemCode, Actor author, String centre, Applicant known) {
        var begun = rows.draft(author.id(), itemCode);
        if (begun.isPresent()) {
            var draft = begun.get();
            return new Begun(draft, offer.items.get(itemCode, draft.head().itemVersion()), contents.get(draft.head().id()), true);
        }
        var item = offer.items.find(itemCode).orElseThrow(() -> new NotFound("item to apply for", itemCode));
        var empty = new Application(itemCode, centre, author.isStaff() ? Affair.Channel.WINDOW : Affair.Channel.ONLINE,
                known, Map.of(), new Application.Papers(Map.of(), Set.of(), Set.of(), null), false);
        var now = clock.instant();
        var head = new Head(Ids.next(), "", item.code(), item.version(), item.name(), centre, empty.channel(), null, author.id(), now);
        return new Begun(new Affair(head, Status.DRAFT, 0, Times.NONE, Marks.NONE,
                HandingIn.of(item, empty, List.of(), offer.forms.of(item, now), now), null, null, null), item, known, false);
    }

    /** Until when a result that is made ready today is kept, unless the desk says otherwise. */
    public LocalDate collectUntil() {
        return clocks.collectUntil(clock.instant());
    }

    /** @param kept it was saved before */
    public record Begun(Affair draft, ServiceItem item, Applicant applicant, boolean kept) {
    }

    /** The last day for which a paper may be promised today. */
    public LocalDate lastPromise() {
        return clocks.lastPromise(clock.instant());
    }

    /**
     * Keeps what was filled in, in a transaction of its own, so that an error loses nothing.
     *
     * @throws org.linli.shared.Refusal ITEM_CLOSED
     */
    @Transactional
    public Affair keep(Application application, Actor author) {
        var now = clock.instant();
        var begun = rows.draft(author.id(), application.itemCode());
        var item = begun.map(draft -> offer.items.get(draft.head().itemCode(), draft.head().itemVersion()))
                .or(() -> offer.items.find(application.itemCode())).orElseThrow(AffairReason.ITEM_CLOSED::refusal);
        var head = begun.map(Affair::head).orElseGet(() -> begin(item, application, author));
        var form = offer.forms.of(item, head.createdAt());
        var handed = HandingIn.of(item, application, begun.map(Affair::handed).orElse(List.of()), form, now);
        var draft = new Affair(new Head(head.id(), head.number(), head.itemCode(), head.itemVersion(), head.title(),
                application.centre(), application.channel(), owner(application, author), author.id(), head.createdAt()),
                Status.DRAFT, 0, Times.NONE, new Marks(false, false, application.committed() && form.takesPromise(), null, false),
                handed, null, null, null);
        if (begun.isPresent()) {
            rows.rewrite(draft, now);
        } else {
            rows.insert(draft, now);
        }
        contents.keep(head.id(), answered(application, form));
        return draft;
    }

    /**
     * @throws Invalid with everything that is wrong, each at its field
     */
    @Transactional
    public Affair submit(Application application, Affair draft, Actor author) {
        check(application, draft);
        return affairs.submit(draft, new By(author, clock.instant()));
    }

    /** 当场办结: from the form to the result in one move. */
    @Transactional
    public Affair complete(Application application, Affair draft, String result, Actor clerk) {
        check(application, draft);
        return affairs.make(draft, new Move.Complete(application.papers().seen(), result), new By(clerk, clock.instant()));
    }

    private void check(Application application, Affair draft) {
        var now = clock.instant();
        var item = offer.items.get(draft.head().itemCode(), draft.head().itemVersion());
        var errors = ApplicationChecks.of(application, offer.forms.of(item, draft.head().createdAt()),
                new ApplicationChecks.Draft(draft.handed(), item, clocks.lastPromise(now),
                        offer.centres.find(application.centre()).filter(centre -> centre.stage().isOpen()).isPresent()),
                BusinessTime.dateOf(now));
        if (!errors.isEmpty()) {
            throw new Invalid(errors);
        }
    }

    private Head begin(ServiceItem item, Application application, Actor author) {
        var now = clock.instant();
        var number = "BJ" + DateTimeFormatter.BASIC_ISO_DATE.format(BusinessTime.dateOf(now)) + "%06d".formatted(rows.nextNumber());
        return new Head(Ids.next(), number, item.code(), item.version(), item.name(), application.centre(),
                application.channel(), null, author.id(), now);
    }

    /** At the window the case belongs to the resident of that mobile, who can follow it then. */
    private @Nullable UUID owner(Application application, Actor author) {
        if (!author.isStaff()) {
            return author.id();
        }
        var applicant = application.applicant();
        return Phone.parse(applicant.phone()).filter(Phone::isMobile).filter(phone -> !applicant.name().isBlank())
                .map(phone -> offer.accounts.registerResident(phone.number(), applicant.name().strip()).id()).orElse(null);
    }

    private static Applicant answered(Application application, Form form) {
        var typed = application.applicant();
        var answers = new ArrayList<Answer>();
        form.fields().forEach(field -> answers.add(new Answer(field.name(), field.label(),
                application.answers().getOrDefault(field.name(), "").strip())));
        var phone = Phone.parse(typed.phone()).map(Phone::number).orElse(typed.phone().strip());
        return new Applicant(typed.name().strip(), phone, typed.kind(), typed.identity().strip().toUpperCase(java.util.Locale.ROOT),
                typed.address().strip(), answers);
    }
}
