package org.linli.command.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.linli.command.web.MapView.Label;

/** Puts names beside their dots so that none lies on another, as far as there is room. */
final class MapLabels {

    private static final double WIDE_CHARACTER = 22;
    private static final double NARROW_CHARACTER = 12;
    private static final double NAME_HEIGHT = 25;
    private static final double HEIGHT = 46;
    private static final double GAP = 6;

    private final List<Box> taken = new ArrayList<>();
    private final int width;

    /** @param width of the drawing */
    MapLabels(int width) {
        this.width = width;
    }

    record Box(double x, double y, double w, double h) {

        double overlap(Box other) {
            var across = Math.min(x + w, other.x + other.w) - Math.max(x, other.x);
            var down = Math.min(y + h, other.y + other.h) - Math.max(y, other.y);
            return across > 0 && down > 0 ? across * down : 0;
        }
    }

    private record Place(Box box, Label label) {
    }

    /** A dot that no name may cover. */
    void keepFree(int x, int y, double r) {
        taken.add(new Box(x - r, y - r, 2 * r, 2 * r));
    }

    /** Beside, below or above, wherever it covers least; names that are placed first choose first. */
    Label place(String name, String load, int x, int y, double r) {
        var best = places(Math.max(widthOf(name), widthOf(load)), x, y, r).stream().min(Comparator.comparingDouble(this::cost)).orElseThrow();
        taken.add(best.box);
        return best.label;
    }

    private static List<Place> places(double w, int x, int y, double r) {
        var off = r + GAP;
        var slant = r * 0.7 + GAP;
        return List.of(
                place(x + off, y - HEIGHT / 2, w, "start"), place(x - off - w, y - HEIGHT / 2, w, "end"),
                place(x - w / 2, y + off, w, "middle"), place(x - w / 2, y - off - HEIGHT, w, "middle"),
                place(x + slant, y + slant - GAP, w, "start"), place(x + slant, y - slant - HEIGHT + GAP, w, "start"),
                place(x - slant - w, y + slant - GAP, w, "end"), place(x - slant - w, y - slant - HEIGHT + GAP, w, "end"));
    }

    private static Place place(double left, double top, double w, String anchor) {
        var x = switch (anchor) {
            case "end" -> left + w;
            case "middle" -> left + w / 2;
            default -> left;
        };
        return new Place(new Box(left, top, w, HEIGHT),
                new Label((int) Math.round(x), (int) Math.round(top + NAME_HEIGHT - 4), anchor));
    }

    private double cost(Place place) {
        var box = place.box;
        var outside = Math.max(0, -box.x) + Math.max(0, box.x + box.w - width);
        return outside * HEIGHT + taken.stream().mapToDouble(box::overlap).sum();
    }

    static double widthOf(String text) {
        return text.codePoints().mapToDouble(c -> c > 0x2E7F ? WIDE_CHARACTER : NARROW_CHARACTER).sum();
    }
}
