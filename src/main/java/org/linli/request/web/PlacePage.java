package org.linli.request.web;

import java.util.List;
import org.linli.file.StoredFile;
import org.linli.request.question.Question;
import org.linli.place.Community;
import org.linli.place.MapTiles;
import org.linli.web.FormErrors;

/**
 * The order's form.
 *
 * @param cards  the categories shown at once; those likely to be meant stand first
 * @param more   all others
 * @param danger number to call for what was said so far, or empty
 * @param kept   files that the form carries along
 * @param megabytes that a photo or a voice note may have
 * @param questions of the chosen category
 */
public record PlacePage(PlaceForm form, FormErrors errors, List<Card> cards, List<Card> more, List<Street> streets,
                        MapTiles tiles, String danger, List<StoredFile> kept, int megabytes,
                        List<Question> questions) {

    /** A category to touch. */
    public record Card(String code, String label, String icon, boolean likely) {
    }

    /** A subdistrict's communities, with what is called by name in them. */
    public record Street(String name, List<Place> communities) {
    }

    /** @param estates names of its estates */
    public record Place(Community community, String label, List<String> estates) {
    }

    public boolean isChosen(Card card) {
        return card.code().equals(form.category());
    }

    /** The chosen category stands among the others, so they are shown. */
    public boolean moreIsOpen() {
        return more.stream().anyMatch(this::isChosen);
    }

    public List<StoredFile> pictures() {
        return kept.stream().filter(file -> file.type().isPicture()).toList();
    }

    public List<StoredFile> sounds() {
        return kept.stream().filter(file -> file.type().isSound()).toList();
    }
}
