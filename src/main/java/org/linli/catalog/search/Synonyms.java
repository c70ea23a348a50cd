package org.linli.catalog.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Everyday words and the official names that they stand for. */
public final class Synonyms {

    public static final Synonyms NONE = new Synonyms(List.of());

    private static final int SHORTEST_READING = 5;

    private final Map<Character, List<Entry>> byFirst = new HashMap<>();
    private final Map<String, Entry> byReading = new HashMap<>();

    private Synonyms(List<Entry> entries) {
        entries.stream().sorted(Comparator.comparingInt((Entry entry) -> entry.word().length()).reversed())
                .forEach(entry -> byFirst.computeIfAbsent(entry.word().charAt(0), none -> new ArrayList<>()).add(entry));
        entries.stream().filter(entry -> entry.word().chars().allMatch(c -> Hanzi.isHan((char) c)))
                .forEach(entry -> byReading.putIfAbsent(String.join("", Syllables.of(entry.word())), entry));
    }

    /**
     * @param word     what people say
     * @param official what the list of items says, one or several
     */
    public record Entry(String word, List<String> official) {
    }

    /** A word found in a text. */
    record Match(int start, Entry entry) {

        int end() {
            return start + entry.word().length();
        }
    }

    public static Synonyms of(List<Entry> entries) {
        var normal = new ArrayList<Entry>();
        for (var entry : entries) {
            var word = Hanzi.normal(entry.word()).strip();
            if (!word.isEmpty()) {
                normal.add(new Entry(word, entry.official().stream().map(Hanzi::normal).toList()));
            }
        }
        return new Synonyms(normal);
    }

    /** A word by its whole pinyin, where that is long enough to mean no other. */
    Optional<Entry> read(String letters) {
        return letters.length() < SHORTEST_READING ? Optional.empty() : Optional.ofNullable(byReading.get(letters));
    }

    /** Words in the text from left to right, the longest first, none overlapping. */
    List<Match> in(String text) {
        var found = new ArrayList<Match>();
        int i = 0;
        while (i < text.length()) {
            var at = i;
            var entry = byFirst.getOrDefault(text.charAt(i), List.of()).stream()
                    .filter(known -> text.startsWith(known.word(), at)).findFirst();
            entry.ifPresent(known -> found.add(new Match(at, known)));
            i += entry.map(known -> known.word().length()).orElse(1);
        }
        return found;
    }
}
