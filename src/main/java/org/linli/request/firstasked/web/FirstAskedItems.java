package org.linli.request.firstasked.web;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.linli.catalog.CatalogSearch;
import org.linli.catalog.ServiceCatalog;
import org.linli.identity.Account;
import org.linli.request.RequestSheet;
import org.linli.request.firstasked.Colleagues;
import org.linli.request.firstasked.FirstAsked;
import org.linli.request.firstasked.HandOver;
import org.linli.request.firstasked.Held;
import org.linli.request.firstasked.HeldList;
import org.linli.request.firstasked.OneTimeNotice;
import org.linli.request.firstasked.TellOnce;
import org.linli.web.FormErrors;
import org.linli.web.Option;
import org.linli.web.Page;
import org.springframework.stereotype.Component;

/** Puts the page of one responsibility together. */
@Component
class FirstAskedItems {

    private static final int MOST_HITS = 6;

    private final FirstAsked firstAsked;
    private final HeldList held;
    private final TellOnce tellOnce;
    private final Colleagues colleagues;
    private final FirstAskedWords words;
    private final Catalog catalog;

    FirstAskedItems(FirstAsked firstAsked, HeldList held, TellOnce tellOnce, Colleagues colleagues, FirstAskedWords words,
                    Catalog catalog) {
        this.firstAsked = firstAsked;
        this.held = held;
        this.tellOnce = tellOnce;
        this.colleagues = colleagues;
        this.words = words;
        this.catalog = catalog;
    }

    /** What can be applied for, and finding it. */
    @Component
    record Catalog(ServiceCatalog items, CatalogSearch search) {
    }

    /**
     * What is asked for.
     *
     * @param item  code of the catalogue's item that the notice is about, empty for none
     * @param draft what was typed, null for a fresh form
     */
    record Look(String item, String q, FirstAskedPage.@Nullable Draft draft, FormErrors errors, String refusal) {

        static Look at(String item, String q) {
            return new Look(item, q, null, FormErrors.none(), "");
        }
    }

    FirstAskedPage of(RequestSheet sheet, Look look, Page page) {
        var now = held.find(sheet.id()).orElse(null);
        return new FirstAskedPage(sheet, now, persons(sheet, now, page),
                firstAsked.history(sheet).stream().map(this::step).toList(), telling(sheet, look, page), look.errors(),
                look.refusal());
    }

    private FirstAskedPage.Persons persons(RequestSheet sheet, @Nullable Held now, Page page) {
        var me = page.actor().id();
        if (now == null) {
            return new FirstAskedPage.Persons("", false, false, false, List.of());
        }
        var waiting = now.waiting();
        var mine = now.person().equals(me);
        return new FirstAskedPage.Persons(colleagues.nameOf(now.person()), mine,
                waiting != null && waiting.to().equals(me), waiting != null && waiting.from().equals(me),
                !mine ? List.of() : colleagues.of(sheet.where().centre()).stream().filter(account -> !account.id().equals(me))
                        .map(account -> option(account, page)).toList());
    }

    private static Option option(Account account, Page page) {
        var title = page.t().name(account.title(), account.titleEn());
        return Option.of(account.id().toString(), title.isEmpty() ? account.name() : account.name() + " · " + title);
    }

    private FirstAskedPage.Step step(HandOver h) {
        return new FirstAskedPage.Step(h.id(), colleagues.nameOf(h.from()), colleagues.nameOf(h.to()), h.reason(), h.askedAt(),
                h.state(), h.answer(), h.decidedAt());
    }

    private FirstAskedPage.Telling telling(RequestSheet sheet, Look look, Page page) {
        var given = tellOnce.of(sheet).stream()
                .map(notice -> new FirstAskedPage.Given(notice, colleagues.nameOf(notice.by()))).toList();
        var item = chosen(look.item(), page);
        var hits = look.q().isBlank() ? List.<Option>of() : catalog.search().find(look.q(), MOST_HITS).hits().stream()
                .map(hit -> Option.of(hit.code(), hit.name())).toList();
        return new FirstAskedPage.Telling(given, tellOnce.mayTell(sheet, page.actor()), item, hits,
                look.draft() == null ? fresh(item, look.q()) : look.draft());
    }

    private static FirstAskedPage.Draft fresh(FirstAskedPage.@Nullable Chosen item, String q) {
        var all = item == null ? Set.<String>of()
                : item.materials().stream().map(Option::value).collect(Collectors.toUnmodifiableSet());
        return new FirstAskedPage.Draft(q, all, "", "", OneTimeNotice.Way.IN_PERSON.name(), false);
    }

    private FirstAskedPage.@Nullable Chosen chosen(String code, Page page) {
        var item = code.isEmpty() ? null : catalog.items().find(code).orElse(null);
        return item == null ? null : new FirstAskedPage.Chosen(item.code(), item.name(), item.terms().guide().materials()
                .stream().map(paper -> new Option(paper.name(), paper.name(), page.t().of(paper.source()) + " · "
                        + page.t().of(paper.need()))).distinct().toList());
    }
}
