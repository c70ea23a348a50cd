package org.linli.request.learning;

import java.util.List;

/**
 * How much more often a word stands in texts of a label than in the others: log-count ratios, by which weights are
 * multiplied before a plane is sought (Wang and Manning 2012, NB-SVM).
 */
final class Ratio {

    private Ratio() {
    }

    /** @return for every word at least 0, small for words that say nothing about the label */
    static float[] of(List<Vector> texts, boolean[] yes, int words, Tuning tuning) {
        var with = new double[words];
        var without = new double[words];
        for (int i = 0; i < yes.length; i++) {
            var text = texts.get(i);
            var sums = yes[i] ? with : without;
            for (int j = 0; j < text.words().length; j++) {
                sums[text.words()[j]] += text.weights()[j];
            }
        }
        double all = total(with, tuning.smoothing());
        double others = total(without, tuning.smoothing());
        var ratios = new float[words];
        for (int word = 0; word < words; word++) {
            var ratio = (with[word] + tuning.smoothing()) / all / ((without[word] + tuning.smoothing()) / others);
            ratios[word] = (float) Math.pow(Math.abs(Math.log(ratio)), tuning.sharpness());
        }
        return ratios;
    }

    private static double total(double[] sums, double smoothing) {
        double total = 0;
        for (var sum : sums) {
            total += sum + smoothing;
        }
        return total;
    }
}
