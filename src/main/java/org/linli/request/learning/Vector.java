package org.linli.request.learning;

/** A text as numbers of words, ascending, and their weights; its length is 1, or 0 where it holds no known word. */
record Vector(int[] words, float[] weights) {

    /** @param plane a weight for every word and, last, what is added to all */
    double on(float[] plane) {
        double sum = plane[plane.length - 1];
        for (int i = 0; i < words.length; i++) {
            sum += plane[words[i]] * weights[i];
        }
        return sum;
    }

    /** Every weight multiplied by its word's factor; the length is no longer 1. */
    Vector times(float[] factors) {
        var scaled = new float[weights.length];
        for (int i = 0; i < words.length; i++) {
            scaled[i] = weights[i] * factors[words[i]];
        }
        return new Vector(words, scaled);
    }

    double square() {
        double sum = 0;
        for (var weight : weights) {
            sum += weight * weight;
        }
        return sum;
    }
}
