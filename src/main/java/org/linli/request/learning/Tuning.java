package org.linli.request.learning;

/**
 * How it is learnt. The usual values were found on citizens' messages of other cities; `./linli bench departments` tries
 * their neighbours inside the folds.
 *
 * @param titleWeight how often a word of the title counts
 * @param longestGram runs of at most so many characters are words
 * @param leastTexts  words of fewer texts are left out
 * @param mostWords   at most so many words, those of most texts
 * @param smoothing   added to every word's weight before ratios are taken
 * @param sharpness   power of the ratio by which a word's weight is multiplied
 * @param cost        of one text on the wrong side
 */
public record Tuning(int titleWeight, int longestGram, int leastTexts, int mostWords, double smoothing,
                     double sharpness, double cost) {

    public static final Tuning USUAL = new Tuning(8, 2, 2, 60_000, 0.03, 0.5, 1);

    public Tuning with(double otherSmoothing, double otherCost) {
        return new Tuning(titleWeight, longestGram, leastTexts, mostWords, otherSmoothing, sharpness, otherCost);
    }

    public Tuning withTitle(int weight) {
        return new Tuning(weight, longestGram, leastTexts, mostWords, smoothing, sharpness, cost);
    }
}
