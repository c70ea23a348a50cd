package org.linli.request.learning;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Ranks labels for a text: one plane a label, the words' ratios folded into it. Never changes; safe for all threads. */
public final class Classifier {

    private static final int FORMAT = 1;

    private final Tuning tuning;
    private final Vocabulary vocabulary;
    private final List<String> labels;
    private final List<float[]> planes;

    private Classifier(Tuning tuning, Vocabulary vocabulary, List<String> labels, List<float[]> planes) {
        this.tuning = tuning;
        this.vocabulary = vocabulary;
        this.labels = labels;
        this.planes = planes;
    }

    /** @throws IllegalArgumentException with fewer than two labels, since nothing can be told apart */
    public static Classifier learn(List<Lesson> lessons, Tuning tuning) {
        var labels = lessons.stream().map(Lesson::label).distinct().sorted().toList();
        if (labels.size() < 2) {
            throw new IllegalArgumentException("fewer than two labels");
        }
        var vocabulary = Vocabulary.of(lessons, tuning);
        var texts = lessons.stream().map(lesson -> vocabulary.vector(Words.of(lesson.said(), tuning))).toList();
        var planes = labels.stream().map(label -> plane(label, lessons, texts, vocabulary.size(), tuning)).toList();
        return new Classifier(tuning, vocabulary, labels, planes);
    }

    private static float[] plane(String label, List<Lesson> lessons, List<Vector> texts, int words, Tuning tuning) {
        var yes = new boolean[lessons.size()];
        for (int i = 0; i < yes.length; i++) {
            yes[i] = lessons.get(i).label().equals(label);
        }
        var ratios = Ratio.of(texts, yes, words, tuning);
        var scaled = texts.stream().map(text -> text.times(ratios)).toList();
        var length = Math.sqrt(scaled.stream().mapToDouble(Vector::square).average().orElse(1));
        for (int word = 0; word < words; word++) {
            ratios[word] /= (float) Math.max(length, 1e-9);
        }
        var plane = Plane.between(texts.stream().map(text -> text.times(ratios)).toList(), yes, words, tuning.cost());
        for (int word = 0; word < words; word++) {
            plane[word] *= ratios[word];
        }
        return plane;
    }

    /** All labels, the likeliest first. */
    public List<Guess> rank(Said said) {
        var text = vector(said);
        var guesses = new ArrayList<Guess>(labels.size());
        for (int i = 0; i < labels.size(); i++) {
            guesses.add(new Guess(labels.get(i), text.on(planes.get(i))));
        }
        guesses.sort(Comparator.comparingDouble(Guess::margin).reversed().thenComparing(Guess::label));
        return guesses;
    }

    public List<String> labels() {
        return labels;
    }

    public int words() {
        return vocabulary.size();
    }

    Vector vector(Said said) {
        Map<String, Integer> counts = Words.of(said, tuning);
        return vocabulary.vector(counts);
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    /** For {@link #read}; the same classifier gives the same bytes. */
    public void write(DataOutputStream out) throws IOException {
        out.writeInt(FORMAT);
        out.writeInt(tuning.titleWeight());
        out.writeInt(tuning.longestGram());
        out.writeInt(vocabulary.size());
        for (int word = 0; word < vocabulary.size(); word++) {
            out.writeUTF(vocabulary.words().get(word));
            out.writeFloat(vocabulary.rarity(word));
        }
        out.writeInt(labels.size());
        for (int i = 0; i < labels.size(); i++) {
            out.writeUTF(labels.get(i));
            for (var weight : planes.get(i)) {
                out.writeFloat(weight);
            }
        }
    }

    /** @throws IOException also where another version of the program wrote it */
    public static Classifier read(DataInputStream in) throws IOException {
        if (in.readInt() != FORMAT) {
            throw new IOException("a classifier of another format");
        }
        var usual = Tuning.USUAL;
        var tuning = new Tuning(in.readInt(), in.readInt(), usual.leastTexts(), usual.mostWords(), usual.smoothing(),
                usual.sharpness(), usual.cost());
        var words = new String[in.readInt()];
        var rarity = new float[words.length];
        for (int word = 0; word < words.length; word++) {
            words[word] = in.readUTF();
            rarity[word] = in.readFloat();
        }
        var labels = new ArrayList<String>();
        var planes = new ArrayList<float[]>();
        for (int left = in.readInt(); left > 0; left--) {
            labels.add(in.readUTF());
            var plane = new float[words.length + 1];
            for (int word = 0; word < plane.length; word++) {
                plane[word] = in.readFloat();
            }
            planes.add(plane);
        }
        return new Classifier(tuning, new Vocabulary(List.of(words), rarity), List.copyOf(labels), List.copyOf(planes));
    }
}
