package org.linli.request.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.linli.identity.Accounts;
import org.linli.request.Category;
import org.linli.request.Kind;
import org.linli.request.Placed;
import org.linli.request.Placing;
import org.linli.request.RequestChoices;
import org.linli.request.Requests;
import org.linli.request.web.PlaceForm.Privacy;
import org.linli.shared.Actor;
import org.linli.shared.Invalid;
import org.linli.shared.Personal;
import org.springframework.stereotype.Component;

/** Makes an order of the form: what the resident left to us is filled in, and the receipt is kept for the next page. */
@Component
class Placements {

    private final Requests requests;
    private final RequestChoices choices;
    private final Accounts accounts;
    private final PlacePages pages;
    private final Receipts receipts;
    private final Clock clock;

    Placements(Requests requests, RequestChoices choices, Accounts accounts, PlacePages pages, Receipts receipts,
               Clock clock) {
        this.requests = requests;
        this.choices = choices;
        this.accounts = accounts;
        this.pages = pages;
        this.receipts = receipts;
        this.clock = clock;
    }

    /** @throws Invalid naming the fields of the form */
    Placed place(PlaceForm form, Actor actor, HttpServletRequest request) {
        var all = choices.all();
        var about = form.more().talk() ? talk(all) : form.category().isEmpty()
                ? CategoryGuess.forCentre(all, form.description()) : form.category();
        var said = form.description().isBlank() && !form.files().isEmpty() ? nameOf(about) : form.description();
        var estate = pages.estateIn(form.place().community(), form.place().address());
        var placing = form.placing(said, about, estate, phoneOf(form, actor));
        var follows = form.more().follows();
        var placed = requests.place(follows.isEmpty() ? placing : placing.following(new Placing.Earlier(follows,
                OpenedRequests.caller(request, actor, follows).holdsCode())), actor);
        var tracked = !(actor.isSignedIn() && form.person().privacy() == Privacy.ANONYMOUS);
        if (tracked) {
            OpenedRequests.add(request, placed.number());
        }
        receipts.keep(request, new Receipt(placed, tracked, form.person().privacy() != Privacy.ANONYMOUS
                && !form.person().phone().isBlank(), clock.instant()));
        return placed;
    }

    /** What is only to be talked over, until the centre sorts it. */
    private static String talk(List<Category> all) {
        return all.stream().filter(category -> category.kind() == Kind.TALK).findFirst().map(Category::code).orElse("");
    }

    /** With the category that was guessed, so that its questions stand on the page. */
    PlaceForm settled(PlaceForm form) {
        return form.more().talk() || !form.category().isEmpty() || form.description().isBlank() ? form
                : form.about(CategoryGuess.forCentre(choices.all(), form.description()));
    }

    private String nameOf(String code) {
        return choices.all().stream().filter(category -> category.code().equals(code)).findFirst()
                .map(category -> category.name()).orElse("");
    }

    /** The number that the form shows to whoever is signed in; the whole of it never leaves the house. */
    Optional<String> maskedPhone(Actor actor) {
        return ownPhone(actor).map(Personal::maskedPhone);
    }

    private String phoneOf(PlaceForm form, Actor actor) {
        var typed = form.person().phone();
        return ownPhone(actor).filter(own -> Personal.maskedPhone(own).equals(typed.strip())).orElse(typed);
    }

    private Optional<String> ownPhone(Actor actor) {
        return actor.isSignedIn() && !actor.isStaff() ? accounts.phoneOf(actor.id()) : Optional.empty();
    }
}
