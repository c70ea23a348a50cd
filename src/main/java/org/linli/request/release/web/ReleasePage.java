package org.linli.request.release.web;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.linli.request.RequestSheet;
import org.linli.request.release.PersonalWords;
import org.linli.request.release.PersonalWords.Finding;
import org.linli.request.release.Released;
import org.linli.web.FormErrors;

/**
 * Model of {@code desk/release.jte}.
 *
 * @param open     the matter may be public at all
 * @param released what is public now
 * @param said     the order as it was said, what seems personal marked
 * @param preview  the words as the public would read them, with the same marks
 * @param looked   the clerk asked to see them so
 */
public record ReleasePage(RequestSheet sheet, boolean open, @Nullable Released released, List<Piece> said, String words,
                          List<Piece> preview, List<Picture> pictures, boolean looked, FormErrors errors) {

    /** @param kind null where nothing seems personal */
    public record Piece(String text, PersonalWords.@Nullable Personal kind) {
    }

    public record Picture(UUID id, String name, boolean chosen) {
    }

    public long findings() {
        return preview.stream().filter(piece -> piece.kind() != null).count();
    }

    static List<Piece> pieces(String text, List<Finding> findings) {
        var pieces = new ArrayList<Piece>();
        var from = 0;
        for (var finding : findings) {
            pieces.add(new Piece(text.substring(from, finding.start()), null));
            pieces.add(new Piece(finding.words(), finding.kind()));
            from = finding.end();
        }
        pieces.add(new Piece(text.substring(from), null));
        return pieces;
    }
}
