package org.linli.catalog.cases;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.linli.catalog.Material;
import org.linli.catalog.ServiceCatalog;
import org.linli.catalog.ServiceItem;
import org.linli.catalog.cases.CaseGuide.Answer;
import org.linli.catalog.cases.CaseGuide.Question;
import org.springframework.stereotype.Component;

/** What makes a guide lead everybody somewhere: no question twice, no way back, no end without an item. */
@Component
public class CaseRules {

    private final ServiceCatalog catalog;

    CaseRules(ServiceCatalog catalog) {
        this.catalog = catalog;
    }

    /** @param answer number from 1, 0: the question itself is meant; @param messageKey with what it says of */
    public record Problem(String question, int answer, String messageKey, String said) {
    }

    public List<Problem> problems(CaseGuide guide) {
        var problems = new ArrayList<Problem>();
        var codes = guide.questions().stream().map(Question::code).toList();
        var reached = new HashSet<String>();
        for (int i = 0; i < codes.size(); i++) {
            var question = guide.questions().get(i);
            if (codes.indexOf(question.code()) < i) {
                problems.add(new Problem(question.code(), 0, "catalog.cases.error.twice", question.code()));
            }
            if (i > 0 && !reached.contains(question.code())) {
                problems.add(new Problem(question.code(), 0, "catalog.cases.error.unreached", question.code()));
            }
            if (question.answers().size() < 2) {
                problems.add(new Problem(question.code(), 0, "catalog.cases.error.answers", question.code()));
            }
            for (int number = 1; number <= question.answers().size(); number++) {
                answer(guide, i, number, problems);
            }
            question.answers().forEach(answer -> reached.add(answer.next()));
        }
        if (codes.isEmpty()) {
            problems.add(new Problem("", 0, "catalog.cases.error.none", ""));
        }
        return problems;
    }

    private void answer(CaseGuide guide, int at, int number, List<Problem> problems) {
        var question = guide.questions().get(at);
        var answer = question.answers().get(number - 1);
        var later = guide.questions().stream().skip(at + 1L).map(Question::code).toList();
        if (!answer.next().isEmpty() && !later.contains(answer.next())) {
            problems.add(new Problem(question.code(), number, "catalog.cases.error.next", answer.next()));
        }
        if (answer.next().isEmpty() && answer.items().isEmpty() && !bringsItems(guide, at)) {
            problems.add(new Problem(question.code(), number, "catalog.cases.error.end", answer.text()));
        }
        answer.items().stream().filter(code -> catalog.find(code).isEmpty())
                .forEach(code -> problems.add(new Problem(question.code(), number, "catalog.cases.error.item", code)));
        var papers = papers(guide);
        answer.without().stream().filter(name -> !papers.contains(name))
                .forEach(name -> problems.add(new Problem(question.code(), number, "catalog.cases.error.paper", name)));
    }

    /** Every answer above that leads to the question brings an item, or its own question does. */
    private static boolean bringsItems(CaseGuide guide, int at) {
        var code = guide.questions().get(at).code();
        boolean led = false;
        for (int i = 0; i < at; i++) {
            for (var answer : guide.questions().get(i).answers()) {
                if (answer.next().equals(code)) {
                    if (answer.items().isEmpty() && !bringsItems(guide, i)) {
                        return false;
                    }
                    led = true;
                }
            }
        }
        return led;
    }

    private Set<String> papers(CaseGuide guide) {
        return guide.questions().stream().flatMap(question -> question.answers().stream()).map(Answer::items)
                .flatMap(List::stream).flatMap(code -> catalog.find(code).stream())
                .flatMap((ServiceItem item) -> item.terms().guide().materials().stream()).map(Material::name)
                .collect(Collectors.toSet());
    }
}
