package org.linli.catalog.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts the candidates of the index into the order in which a person would want them. */
final class Ranking {

    private static final double INDEX = 0.35;
    private static final double COVERED = 0.5;
    private static final double BRIEF = 0.1;
    private static final double PRIOR = 0.1;
    private static final double WHOLE = 0.15;

    private final Question question;

    Ranking(Question question) {
        this.question = question;
    }

    record Candidate(String code, String name, float score, float prior) {
    }

    /** @param answered how much of the question the best one answers, 0 to 1 */
    record Ranked(List<Found.Hit> hits, double answered) {
    }

    Ranked rank(List<Candidate> candidates) {
        double top = candidates.stream().mapToDouble(Candidate::score).max().orElse(1);
        double answered = 0;
        var hits = new ArrayList<Found.Hit>(candidates.size());
        for (var candidate : candidates) {
            var view = new NameView(candidate.name());
            double cover = question.covered(view);
            answered = Math.max(answered, question.answered(view));
            hits.add(new Found.Hit(candidate.code(), candidate.name(), INDEX * candidate.score() / top + COVERED * cover
                    + BRIEF * brevity(view, cover) + PRIOR * candidate.prior() + whole(candidate.name())));
        }
        hits.sort(Comparator.comparingDouble(Found.Hit::score).reversed());
        return new Ranked(hits, answered);
    }

    private double brevity(NameView name, double cover) {
        return cover * Math.min(1, (double) question.text().length() / Math.max(1, name.length()));
    }

    private double whole(String name) {
        return name.startsWith(question.text()) ? WHOLE : 0;
    }
}
