package org.linli.request.learning;

import java.util.ArrayList;
import java.util.List;

/** Who was taken for whom. */
final class Confusion {

    private final List<String> labels;
    private final int[][] counts;
    private int amongThree;
    private int all;

    Confusion(List<String> labels) {
        this.labels = labels;
        counts = new int[labels.size()][labels.size()];
    }

    void add(String right, List<Guess> ranked) {
        counts[labels.indexOf(right)][labels.indexOf(ranked.getFirst().label())]++;
        amongThree += ranked.stream().limit(3).anyMatch(guess -> guess.label().equals(right)) ? 1 : 0;
        all++;
    }

    void add(Confusion other) {
        for (int i = 0; i < counts.length; i++) {
            for (int j = 0; j < counts.length; j++) {
                counts[i][j] += other.counts[i][j];
            }
        }
        amongThree += other.amongThree;
        all += other.all;
    }

    double macroF1() {
        double sum = 0;
        for (int i = 0; i < counts.length; i++) {
            sum += f1(i);
        }
        return sum / counts.length;
    }

    double amongThree() {
        return (double) amongThree / all;
    }

    private double f1(int label) {
        int right = counts[label][label];
        int wrong = 0;
        for (int other = 0; other < counts.length; other++) {
            wrong += other == label ? 0 : counts[label][other] + counts[other][label];
        }
        return 2.0 * right / Math.max(1, 2 * right + wrong);
    }

    /** @param repeats the counts are divided by */
    List<String> table(int repeats) {
        var lines = new ArrayList<String>();
        lines.add("| right \\ guessed | " + String.join(" | ", labels) + " | F1 |");
        lines.add("|---" + "|---".repeat(labels.size() + 1) + "|");
        for (int i = 0; i < counts.length; i++) {
            var line = new StringBuilder("| " + labels.get(i));
            for (int j = 0; j < counts.length; j++) {
                line.append(" | ").append("%.1f".formatted((double) counts[i][j] / repeats));
            }
            lines.add(line + " | " + "%.3f |".formatted(f1(i)));
        }
        return lines;
    }
}
