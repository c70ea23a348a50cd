package org.linli.catalog.search;

import com.github.promeg.pinyinhelper.Pinyin;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How characters are read, without tones, and how letters fall into syllables. */
final class Syllables {

    private static final int LONGEST = 6;
    private static final int LONGEST_WORD = 5;
    private static final Map<String, List<String>> WORDS = words();
    private static final Set<Character> BEGINNINGS = WORDS.keySet().stream().map(word -> word.charAt(0))
            .collect(Collectors.toUnmodifiableSet());
    private static final String[] READINGS = readings();
    private static final Set<String> ALL = Set.copyOf(new HashSet<>(List.of(READINGS)));

    private Syllables() {
    }

    /** One syllable a character of a text that is all Han. */
    static List<String> of(String han) {
        var syllables = new ArrayList<String>(han.length());
        int i = 0;
        while (i < han.length()) {
            var word = wordAt(han, i);
            if (word.isPresent()) {
                syllables.addAll(WORDS.get(word.get()));
                i += word.get().length();
            } else {
                syllables.add(READINGS[han.charAt(i) - 0x4E00]);
                i++;
            }
        }
        return syllables;
    }

    /**
     * Letters as whole syllables, the fewest possible; empty where they do not fall into syllables.
     *
     * @param open the last one may be unfinished, as while typing
     */
    static Optional<List<String>> split(String letters, boolean open) {
        var best = new ArrayList<@Nullable List<String>>();
        best.add(List.of());
        for (int end = 1; end <= letters.length(); end++) {
            best.add(shortest(letters, end, open && end == letters.length(), best));
        }
        return Optional.ofNullable(best.getLast());
    }

    private static @Nullable List<String> shortest(String letters, int end, boolean open,
                                                   List<@Nullable List<String>> best) {
        List<String> shortest = null;
        for (int start = Math.max(0, end - LONGEST); start < end; start++) {
            var before = best.get(start);
            var syllable = letters.substring(start, end);
            if (before != null && (shortest == null || before.size() + 1 < shortest.size())
                    && (ALL.contains(syllable) || open && isBeginning(syllable))) {
                shortest = new ArrayList<>(before);
                shortest.add(syllable);
            }
        }
        return shortest;
    }

    static boolean isWhole(String syllable) {
        return ALL.contains(syllable);
    }

    static boolean isBeginning(String letters) {
        return ALL.stream().anyMatch(syllable -> syllable.startsWith(letters));
    }

    static List<String> beginningWith(String letters) {
        return ALL.stream().filter(syllable -> syllable.startsWith(letters)).toList();
    }

    private static Optional<String> wordAt(String han, int i) {
        if (!BEGINNINGS.contains(han.charAt(i))) {
            return Optional.empty();
        }
        for (int length = Math.min(LONGEST_WORD, han.length() - i); length > 0; length--) {
            var word = han.substring(i, i + length);
            if (WORDS.containsKey(word)) {
                return Optional.of(word);
            }
        }
        return Optional.empty();
    }

    private static Map<String, List<String>> words() {
        var words = new HashMap<String, List<String>>();
        for (var line : Lines.of("readings.txt")) {
            var parts = line.split(" ");
            words.put(parts[0], List.of(parts).subList(1, parts.length));
        }
        return words;
    }

    private static String[] readings() {
        var readings = new String[0x9FFF - 0x4E00 + 1];
        for (int i = 0; i < readings.length; i++) {
            readings[i] = Pinyin.toPinyin((char) (0x4E00 + i)).toLowerCase(Locale.ROOT);
        }
        return readings;
    }
}
