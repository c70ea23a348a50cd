package org.linli.request.desk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.linli.request.desk.Suggestion.Example;
import org.linli.request.desk.Suggestion.Likeness;
import org.linli.request.learning.Guess;
import org.springframework.stereotype.Component;

/** What the learnt model says of a request: units in order, and for each the similar requests that it finished. */
@Component
class Likely {

    private static final int SIMILAR = 20;
    private static final int NAMED = 2;
    /** Less alike than this says nothing. */
    private static final double LEAST_LIKENESS = 0.08;

    private final Learnt learnt;
    private final ClosedRequests closed;

    Likely(Learnt learnt, ClosedRequests closed) {
        this.learnt = learnt;
        this.closed = closed;
    }

    /** @param units likeliest first; empty where nothing is learnt yet */
    record Answer(List<String> units, Map<String, Likeness> likeness, int of) {

        static final Answer NOTHING = new Answer(List.of(), Map.of(), 0);

        Likeness of(String unit) {
            return likeness.getOrDefault(unit, of == 0 ? Likeness.NONE : new Likeness(0, of, List.of()));
        }
    }

    Answer to(Question question) {
        return learnt.now().map(model -> answer(model, question)).orElse(Answer.NOTHING);
    }

    long version() {
        return learnt.now().map(LearntModel::version).orElse(0L);
    }

    private Answer answer(LearntModel model, Question question) {
        var similar = model.alike().to(question.said(), SIMILAR).stream()
                .filter(match -> match.likeness() >= LEAST_LIKENESS).map(match -> model.newest().get(match.number())).toList();
        var named = new HashMap<String, List<UUID>>();
        var counts = new HashMap<String, Integer>();
        for (var one : similar) {
            counts.merge(one.department(), 1, Integer::sum);
            var ids = named.computeIfAbsent(one.department(), unit -> new ArrayList<>());
            if (ids.size() < NAMED && Objects.equals(one.centre(), question.centre())) {
                ids.add(one.id());
            }
        }
        var known = closed.known(named.values().stream().flatMap(List::stream).toList());
        var likeness = new HashMap<String, Likeness>();
        counts.forEach((unit, count) -> likeness.put(unit, new Likeness(count, similar.size(), named.get(unit).stream()
                .filter(known::containsKey).map(known::get).map(one -> new Example(one.number(), one.title())).toList())));
        return new Answer(model.classifier().rank(question.said()).stream().map(Guess::label).toList(), likeness,
                similar.size());
    }
}
