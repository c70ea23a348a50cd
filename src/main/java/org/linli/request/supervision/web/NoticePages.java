package org.linli.request.supervision.web;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.linli.request.Caller;
import org.linli.request.EventType;
import org.linli.request.RequestSheet;
import org.linli.request.RequestSheet.Entry;
import org.linli.request.Requests;
import org.linli.request.Verb;
import org.linli.request.supervision.Rung;
import org.linli.request.supervision.web.NoticePage.Typed;
import org.linli.request.supervision.web.NoticePage.Word;
import org.linli.web.Page;
import org.linli.web.Texts;
import org.springframework.stereotype.Component;

/** Puts a supervision notice together from the request's own record. */
@Component
class NoticePages {

    private static final List<EventType> ANSWERS = List.of(EventType.SIGNED, EventType.CO_SIGNED, EventType.CONTACTED,
            EventType.NOTED, EventType.EXTENSION_ASKED, EventType.SUSPENSION_ASKED, EventType.HELP_ASKED,
            EventType.LEAD_CHANGE_ASKED, EventType.RESULT_FOR_REVIEW, EventType.RESULT_GIVEN, EventType.CO_DONE,
            EventType.HANDED_BACK);

    private final Requests requests;
    private final Names names;
    private final Clock clock;

    NoticePages(Requests requests, Names names, Clock clock) {
        this.requests = requests;
        this.names = names;
        this.clock = clock;
    }

    NoticePage of(String number, Typed typed, Page page) {
        var t = page.t();
        var sheet = requests.get(number, Caller.of(page.actor()));
        var words = words(sheet, t);
        var holder = sheet.handling().lead() == null ? sheet.where().centre() : sheet.handling().lead();
        return new NoticePage(sheet, names.unit(holder, t), t.name(sheet.head().category().name(),
                sheet.head().category().nameEn()), names.community(sheet.where().community(), t), to(sheet, t), words,
                answers(sheet, t), ways(sheet, page), typed, clock.instant());
    }

    private NoticePage.To to(RequestSheet sheet, Texts t) {
        int climbed = sheet.beside().watched().ladder();
        return new NoticePage.To(climbed >= Rung.STREET.level() ? names.street(sheet.where().community(), t) : "",
                climbed >= Rung.DISTRICT.level());
    }

    private static NoticePage.Ways ways(RequestSheet sheet, Page page) {
        var answer = sheet.verbs().contains(Verb.NOTE) ? "/work/inbox/" + sheet.number() + "/note" : "";
        return new NoticePage.Ways(page.leadsTo(LadderPages.REQUESTS) ? LadderPages.REQUESTS + "/" + sheet.number() : "", answer,
                sheet.verbs().contains(Verb.SUPERVISE));
    }

    private List<Word> words(RequestSheet sheet, Texts t) {
        var words = new ArrayList<Word>();
        for (var entry : sheet.timeline()) {
            if (entry.type() == EventType.SUPERVISED) {
                words.add(new Word(words.size() + 1, entry.at(), entry.who().isEmpty() ? t.get("supervision.clockwork")
                        : entry.who(), t.get("supervision.word." + kind(entry)), entry.said()));
            }
        }
        return List.copyOf(words);
    }

    /** By somebody's word, for a broken promise, or the rung that was climbed. */
    private static String kind(Entry entry) {
        if (entry.detail().containsKey("promised")) {
            return "PROMISE";
        }
        var level = entry.detail().getOrDefault("level", "0");
        return level.equals("0") ? "WORD" : Rung.ofLevel(Integer.parseInt(level)).name();
    }

    private List<Word> answers(RequestSheet sheet, Texts t) {
        var all = sheet.timeline();
        int first = all.stream().filter(entry -> entry.type() == EventType.SUPERVISED).mapToInt(Entry::version).findFirst()
                .orElse(Integer.MAX_VALUE);
        return all.stream().filter(entry -> entry.version() > first && ANSWERS.contains(entry.type()))
                .map(entry -> new Word(0, entry.at(), (names.shortUnit(entry.unit(), t) + " " + entry.who()).strip(),
                        t.of(entry.type()), entry.said())).toList();
    }
}
