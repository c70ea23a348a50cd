package org.linli.sample;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.linli.request.Category;
import org.linli.request.EventLog;
import org.linli.request.EventType;
import org.linli.request.RequestChoices;
import org.linli.request.desk.Acceptance;
import org.linli.request.desk.Question;
import org.linli.request.desk.Suggestion;
import org.linli.request.desk.Suggestions;
import org.springframework.stereotype.Component;

/** What the desks were suggested when they dispatched the story's requests, and what they took. */
@Component
class SuggestionChapter implements SampleChapter {

    private static final int BATCH = 1_000;

    private final EventLog log;
    private final Suggestions suggestions;
    private final Acceptance acceptance;
    private final RequestChoices choices;

    SuggestionChapter(EventLog log, Suggestions suggestions, Acceptance acceptance, RequestChoices choices) {
        this.log = log;
        this.suggestions = suggestions;
        this.acceptance = acceptance;
        this.choices = choices;
    }

    @Override
    public String name() {
        return "suggestions";
    }

    @Override
    public int order() {
        return 110;
    }

    @Override
    public void tell() {
        var categories = choices.all().stream().collect(Collectors.toMap(Category::code, category -> category));
        var known = new HashMap<String, List<String>>();
        var position = EventLog.START;
        for (var events = log.after(position, BATCH); !events.isEmpty(); events = log.after(position, BATCH)) {
            events.stream().filter(event -> event.type() == EventType.DISPATCHED)
                    .forEach(event -> note(event, categories, known));
            position = events.getLast().position();
        }
    }

    private void note(EventLog.Logged event, Map<String, Category> categories, Map<String, List<String>> known) {
        var facts = event.facts();
        var category = categories.get(facts.category());
        if (category == null) {
            return;
        }
        var offered = known.computeIfAbsent(facts.category() + facts.community(), key -> offered(category, facts.community()));
        var centre = facts.centre() == null ? "" : facts.centre();
        acceptance.noteAt(new Acceptance.Taken(event.number(), centre, facts.category(), suggestions.model(), offered,
                event.detail().getOrDefault("lead", "")), event.at());
    }

    private List<String> offered(Category category, @Nullable String community) {
        return suggestions.of(new Question("", "", category, community, null)).stream().map(Suggestion::department).toList();
    }
}
