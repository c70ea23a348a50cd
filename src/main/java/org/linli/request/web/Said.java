package org.linli.request.web;

import java.util.List;
import org.linli.file.StoredFile;

/**
 * One thing that was said or done, as a resident reads it.
 *
 * @param at    in words of the page's language
 * @param who   you, the centre or a unit
 * @param what  what happened, in a few words
 * @param words what was written, empty where nothing was; as its writer wrote it
 * @param facts labelled lines: the basis of a refusal, where to go instead
 * @param tone  of a timeline: past, now, warn, bad
 */
public record Said(String at, String who, String what, String words, List<Fact> facts, List<StoredFile> files,
                   boolean mine, String tone, int stars) {

    public record Fact(String label, String text) {
    }

    public List<StoredFile> pictures() {
        return files.stream().filter(file -> file.type().isPicture()).toList();
    }

    public List<StoredFile> sounds() {
        return files.stream().filter(file -> file.type().isSound()).toList();
    }

    public List<StoredFile> papers() {
        return files.stream().filter(file -> !file.type().isPicture() && !file.type().isSound()).toList();
    }

    /** Worth a card of its own; the rest are lines. */
    public boolean isSpoken() {
        return !words.isEmpty() || !facts.isEmpty() || !files.isEmpty() || stars > 0;
    }
}
