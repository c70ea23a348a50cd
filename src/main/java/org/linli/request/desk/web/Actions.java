package org.linli.request.desk.web;

import java.text.DecimalFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.linli.request.MoveInput;
import org.linli.request.RequestSheet;
import org.linli.request.Verb;
import org.linli.request.desk.Question;
import org.linli.request.desk.Suggestion;
import org.linli.request.desk.Suggestions;
import org.linli.web.FormErrors;
import org.linli.web.Page;
import org.linli.web.Texts;
import org.springframework.stereotype.Component;

/** The right side of a desk: the form of the move that comes next, and the ways to the others. */
@Component
class Actions {

    private final Fields fields;
    private final Suggestions suggestions;
    private final Lookup lookup;

    Actions(Fields fields, Suggestions suggestions, Lookup lookup) {
        this.fields = fields;
        this.suggestions = suggestions;
        this.lookup = lookup;
    }

    /**
     * @param asked the move whose form was asked for, null: the next right one
     * @param typed what was filled in
     */
    record Form(@Nullable Verb asked, MoveInput typed, FormErrors errors) {

        static final MoveInput NOTHING = new MoveInput(Map.of());

        static Form of(@Nullable Verb asked) {
            return new Form(asked, NOTHING, FormErrors.none());
        }
    }

    Action of(Item item, At at, Form form, Page page, String next) {
        var sheet = item.sheet();
        var open = NextMoves.open(sheet, page.actor());
        var first = NextMoves.first(sheet, open).orElse(null);
        var verb = Optional.ofNullable(form.asked()).filter(open::contains).orElse(first);
        var others = open.stream()
                .map(other -> new Action.Other(other, at.move(sheet.number(), other), NextMoves.key(other), other == verb,
                        NextMoves.isRare(other)))
                .filter(other -> !other.current()).toList();
        if (verb == null) {
            return new Action(null, false, "", sheet.version(), next, List.of(), FormErrors.none(), others, List.of(), "",
                    0);
        }
        return new Action(verb, verb != first, at.move(sheet.number(), verb), sheet.version(), next,
                Duplicates.offered(verb, fields.of(verb, sheet, page, form.typed()), item, page.t()), form.errors(), others,
                verb == Verb.DISPATCH ? suggestions(sheet, form.typed(), page.t()) : List.of(),
                fields.note(verb, sheet, page), suggestions.model());
    }

    private List<Action.SuggestionView> suggestions(RequestSheet sheet, MoveInput typed, Texts t) {
        var found = suggestions.of(Question.of(sheet));
        var chosen = typed.values().isEmpty() && !found.isEmpty() ? found.getFirst().department() : typed.text("lead");
        return found.stream().map(suggestion -> new Action.SuggestionView(suggestion.department(),
                lookup.unit(suggestion.department(), t), share(suggestion, t), why(suggestion, t),
                suggestion.department().equals(chosen), suggestion.likeness().examples())).toList();
    }

    private static String share(Suggestion suggestion, Texts t) {
        if (suggestion.likeness().own() > 0) {
            return t.get("desk.suggest.alike.short", suggestion.likeness().own(), suggestion.likeness().of());
        }
        return suggestion.closed() == 0 ? suggestion.why() == Suggestion.Why.AREA ? t.get("desk.suggest.area.short") : ""
                : t.get("desk.suggest.share", suggestion.share());
    }

    private static String why(Suggestion suggestion, Texts t) {
        if (suggestion.likeness().own() > 0) {
            var alike = t.get("desk.suggest.alike", suggestion.likeness().of(), suggestion.likeness().own());
            return suggestion.closed() == 0 ? alike : alike + t.get("desk.suggest.alike.median",
                    new DecimalFormat("0.#").format(suggestion.median().orElse(0)));
        }
        if (suggestion.why() == Suggestion.Why.LEARNT && suggestion.closed() == 0) {
            return t.get("desk.suggest.learnt");
        }
        if (suggestion.closed() > 0) {
            return t.get(suggestion.why() == Suggestion.Why.CATEGORY ? "desk.suggest.category.record"
                    : "desk.suggest.record", suggestion.closed(), new DecimalFormat("0.#")
                    .format(suggestion.median().orElse(0)));
        }
        return t.get(suggestion.why() == Suggestion.Why.AREA ? "desk.suggest.area" : "desk.suggest.category");
    }
}
