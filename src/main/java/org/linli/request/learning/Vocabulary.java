package org.linli.request.learning;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The known words, each with its number and how rare it is. */
final class Vocabulary {

    private final List<String> words;
    private final float[] rarity;
    private final Map<String, Integer> numbers;

    Vocabulary(List<String> words, float[] rarity) {
        this.words = words;
        this.rarity = rarity;
        numbers = HashMap.newHashMap(words.size());
        for (int i = 0; i < words.size(); i++) {
            numbers.put(words.get(i), i);
        }
    }

    /** One text after the other, so that a long history needs no more memory than its words. */
    static Vocabulary of(List<Lesson> texts, Tuning tuning) {
        var spread = new HashMap<String, Integer>();
        texts.forEach(text -> Words.of(text.said(), tuning).keySet().forEach(word -> spread.merge(word, 1, Integer::sum)));
        var words = spread.entrySet().stream().filter(word -> word.getValue() >= tuning.leastTexts())
                .sorted(Comparator.comparingInt(Map.Entry<String, Integer>::getValue).reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(tuning.mostWords()).map(Map.Entry::getKey).sorted().toList();
        var rarity = new float[words.size()];
        for (int i = 0; i < rarity.length; i++) {
            rarity[i] = (float) (Math.log((1.0 + texts.size()) / (1 + spread.get(words.get(i)))) + 1);
        }
        return new Vocabulary(words, rarity);
    }

    int size() {
        return words.size();
    }

    List<String> words() {
        return words;
    }

    float rarity(int word) {
        return rarity[word];
    }

    /** A word twice as often counts less than twice as much. */
    Vector vector(Map<String, Integer> counts) {
        var known = counts.keySet().stream().filter(numbers::containsKey).mapToInt(numbers::get).sorted().toArray();
        var weights = new float[known.length];
        double square = 0;
        for (int i = 0; i < known.length; i++) {
            weights[i] = (float) (1 + Math.log(counts.get(words.get(known[i])))) * rarity[known[i]];
            square += weights[i] * weights[i];
        }
        for (int i = 0; i < known.length; i++) {
            weights[i] /= (float) Math.sqrt(square);
        }
        return new Vector(known, weights);
    }
}
