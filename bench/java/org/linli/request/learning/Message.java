package org.linli.request.learning;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.apache.commons.csv.CSVFormat;

/** A labelled citizens' message. Two belong to one group where they are nearly the same text. */
record Message(Lesson lesson, int group) {

    private static final int SHINGLE = 5;
    private static final double SAME = 0.5;

    static List<Message> read(Path directory) throws IOException {
        try (var in = new InputStreamReader(new GZIPInputStream(Files.newInputStream(directory.resolve("labelled.csv.gz"))),
                StandardCharsets.UTF_8)) {
            var lessons = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get().parse(in).stream()
                    .map(row -> new Lesson(new Said(clean(row.get("title")), clean(row.get("detail")), List.of()),
                            row.get("label1"))).toList();
            var groups = groups(lessons);
            return java.util.stream.IntStream.range(0, groups.length)
                    .mapToObj(i -> new Message(lessons.get(i), groups[i])).toList();
        } catch (UncheckedIOException damaged) {
            throw damaged.getCause();
        }
    }

    private static String clean(String text) {
        return text.replace("_x000D_", " ");
    }

    /** Half of all runs of five characters are the same. */
    private static int[] groups(List<Lesson> lessons) {
        var group = new int[lessons.size()];
        var shingles = lessons.stream().map(lesson -> shingles(lesson.said())).toList();
        Map<Integer, List<Integer>> holders = new HashMap<>();
        for (int i = 0; i < group.length; i++) {
            group[i] = i;
            var shared = new HashMap<Integer, Integer>();
            for (var shingle : shingles.get(i)) {
                holders.getOrDefault(shingle, List.of()).forEach(other -> shared.merge(other, 1, Integer::sum));
                holders.computeIfAbsent(shingle, s -> new java.util.ArrayList<>()).add(i);
            }
            int size = shingles.get(i).size();
            for (var other : shared.entrySet()) {
                int both = other.getValue();
                if (both >= SAME * (size + shingles.get(other.getKey()).size() - both)) {
                    group[i] = group[other.getKey()];
                }
            }
        }
        return group;
    }

    private static Set<Integer> shingles(Said said) {
        var plain = Words.plain(said.title() + said.text());
        var shingles = new HashSet<Integer>();
        for (int at = 0; at + SHINGLE <= plain.length(); at++) {
            shingles.add(plain.substring(at, at + SHINGLE).hashCode());
        }
        return shingles;
    }
}
