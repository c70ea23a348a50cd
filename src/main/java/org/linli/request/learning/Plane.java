package org.linli.request.learning;

import java.util.List;
import java.util.Random;

/**
 * The plane between the texts of a label and all others: a linear support vector machine with squared hinge loss, by
 * coordinate descent on its dual (Hsieh and others 2008). Labels with few texts count more.
 */
final class Plane {

    private static final int MOST_ROUNDS = 60;
    private static final double GOOD_ENOUGH = 0.05;
    private static final long SEED = 1;

    private final List<Vector> texts;
    private final boolean[] yes;
    private final double[] slack;
    private final double[] square;
    private final double[] alpha;
    private final float[] plane;

    private Plane(List<Vector> texts, boolean[] yes, int words, double cost) {
        this.texts = texts;
        this.yes = yes;
        alpha = new double[yes.length];
        slack = new double[yes.length];
        square = new double[yes.length];
        plane = new float[words + 1];
        int some = 0;
        for (var one : yes) {
            some += one ? 1 : 0;
        }
        double weight = Math.sqrt((double) (yes.length - some) / Math.max(1, some));
        for (int i = 0; i < yes.length; i++) {
            slack[i] = 0.5 / (cost * (yes[i] ? weight : 1));
            square[i] = texts.get(i).square() + 1;
        }
    }

    /** @return a weight for every word and, last, what is added to all */
    static float[] between(List<Vector> texts, boolean[] yes, int words, double cost) {
        var plane = new Plane(texts, yes, words, cost);
        plane.descend();
        return plane.plane;
    }

    private void descend() {
        var order = new int[yes.length];
        for (int i = 0; i < order.length; i++) {
            order[i] = i;
        }
        var random = new Random(SEED);
        for (int round = 0; round < MOST_ROUNDS; round++) {
            shuffle(order, random);
            double worst = 0;
            for (var text : order) {
                worst = Math.max(worst, step(text));
            }
            if (worst < GOOD_ENOUGH) {
                return;
            }
        }
    }

    private static void shuffle(int[] order, Random random) {
        for (int i = order.length - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            int kept = order[i];
            order[i] = order[other];
            order[other] = kept;
        }
    }

    /** @return how far from its best it was */
    private double step(int i) {
        int sign = yes[i] ? 1 : -1;
        double gradient = sign * texts.get(i).on(plane) - 1 + slack[i] * alpha[i];
        double off = alpha[i] <= 0 ? Math.min(gradient, 0) : gradient;
        if (off != 0) {
            double before = alpha[i];
            alpha[i] = Math.max(0, before - gradient / (square[i] + slack[i]));
            move(texts.get(i), (alpha[i] - before) * sign);
        }
        return Math.abs(off);
    }

    private void move(Vector text, double by) {
        for (int j = 0; j < text.words().length; j++) {
            plane[text.words()[j]] += (float) (by * text.weights()[j]);
        }
        plane[plane.length - 1] += (float) by;
    }
}
