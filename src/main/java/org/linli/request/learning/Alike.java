package org.linli.request.learning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Finds texts like another one: by the words of two characters and more that both have, rare ones counting more. Holds
 * numbers only, no text. Never changes; safe for all threads.
 */
public final class Alike {

    private final Classifier classifier;
    private final int size;
    private final Map<Integer, Postings> byWord = new HashMap<>();

    private record Postings(int[] texts, float[] weights) {
    }

    public Alike(List<Said> texts, Classifier classifier) {
        this.classifier = classifier;
        size = texts.size();
        var growing = new HashMap<Integer, List<float[]>>();
        for (int text = 0; text < size; text++) {
            var vector = telling(texts.get(text));
            for (int i = 0; i < vector.words().length; i++) {
                growing.computeIfAbsent(vector.words()[i], word -> new ArrayList<>())
                        .add(new float[] {text, vector.weights()[i]});
            }
        }
        growing.forEach((word, list) -> {
            var weights = new float[list.size()];
            IntStream.range(0, weights.length).forEach(i -> weights[i] = list.get(i)[1]);
            byWord.put(word, new Postings(list.stream().mapToInt(entry -> (int) entry[0]).toArray(), weights));
        });
    }

    /** @param number of the text in the list; @param likeness from 0 to 1 */
    public record Match(int number, double likeness) {
    }

    /** At most so many that share something, the most alike first. */
    public List<Match> to(Said said, int most) {
        var likeness = new float[size];
        var vector = telling(said);
        for (int i = 0; i < vector.words().length; i++) {
            var postings = byWord.get(vector.words()[i]);
            for (int j = 0; postings != null && j < postings.texts.length; j++) {
                likeness[postings.texts[j]] += vector.weights()[i] * postings.weights[j];
            }
        }
        return IntStream.range(0, size).filter(text -> likeness[text] > 0).boxed()
                .sorted(Comparator.comparingDouble((Integer text) -> -likeness[text])).limit(most)
                .map(text -> new Match(text, likeness[text])).toList();
    }

    private Vector telling(Said said) {
        var vector = classifier.vector(new Said(said.title(), said.text(), List.of()));
        var words = Arrays.stream(vector.words())
                .filter(word -> classifier.vocabulary().words().get(word).length() > 1).toArray();
        var weights = new float[words.length];
        double square = 0;
        for (int i = 0, at = 0; i < words.length; i++) {
            while (vector.words()[at] != words[i]) {
                at++;
            }
            weights[i] = vector.weights()[at];
            square += weights[i] * weights[i];
        }
        for (int i = 0; i < weights.length; i++) {
            weights[i] /= (float) Math.sqrt(square);
        }
        return new Vector(words, weights);
    }
}
