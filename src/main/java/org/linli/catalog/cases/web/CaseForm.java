package org.linli.catalog.cases.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import org.linli.catalog.LifeEvent;
import org.linli.catalog.cases.CaseGuide;
import org.linli.catalog.cases.CaseGuide.Answer;
import org.linli.catalog.cases.CaseGuide.Question;
import org.springframework.util.MultiValueMap;

/** A guide as a form: parallel fields of questions ({@code q…}) and of answers ({@code a…}); empty rows are left out. */
record CaseForm(MultiValueMap<String, String> typed) {

    private static final String FULL_WIDTH = String.valueOf((char) 0xff1b);
    private static final int SPARE_ANSWERS = 2;

    String one(String name) {
        var value = typed.getFirst(name);
        return value == null ? "" : value.strip();
    }

    private String at(String name, int index) {
        var values = typed.getOrDefault(name, List.of());
        return index < values.size() ? values.get(index).strip() : "";
    }

    CaseGuide guide(String code, int rank) {
        var questions = new LinkedHashMap<String, Question>();
        for (int i = 0; i < typed.getOrDefault("qCode", List.of()).size(); i++) {
            if (!at("qCode", i).isEmpty() && !at("qText", i).isEmpty()) {
                questions.put(at("qCode", i), new Question(at("qCode", i), at("qText", i), at("qTextEn", i), new ArrayList<>()));
            }
        }
        for (int i = 0; i < typed.getOrDefault("aText", List.of()).size(); i++) {
            var question = questions.get(owner(i));
            if (question != null && !at("aText", i).isEmpty()) {
                question.answers().add(new Answer(at("aText", i), at("aTextEn", i), at("aNext", i), some(at("aItems", i)),
                        some(at("aWithout", i))));
            }
        }
        var event = Arrays.stream(LifeEvent.values()).filter(known -> known.name().equals(one("event"))).findFirst()
                .orElse(LifeEvent.AID);
        return new CaseGuide(code, one("title"), one("titleEn"), event, rank, List.copyOf(questions.values()),
                one("version").matches("\\d{1,9}") ? Integer.parseInt(one("version")) : 0);
    }

    /** The answers of the new question are told by its place, since it had no code when the form was shown. */
    private String owner(int answer) {
        var place = at("aPlace", answer);
        return place.matches("\\d{1,4}") ? at("qCode", Integer.parseInt(place)) : "";
    }

    private static List<String> some(String typed) {
        return Arrays.stream(typed.replace(FULL_WIDTH, ";").split("[;\\s]*[;\\n][;\\s]*")).map(String::strip)
                .filter(one -> !one.isEmpty()).toList();
    }

    /** With room for further answers and for one more question. */
    static List<Question> roomy(CaseGuide guide) {
        var questions = new ArrayList<Question>();
        for (var question : guide.questions()) {
            questions.add(new Question(question.code(), question.text(), question.textEn(), roomy(question.answers(), SPARE_ANSWERS)));
        }
        questions.add(new Question("", "", "", roomy(List.of(), SPARE_ANSWERS + 1)));
        return questions;
    }

    private static List<Answer> roomy(List<Answer> answers, int spare) {
        var more = new ArrayList<>(answers);
        for (int i = 0; i < spare; i++) {
            more.add(new Answer("", "", "", List.of(), List.of()));
        }
        return more;
    }
}
