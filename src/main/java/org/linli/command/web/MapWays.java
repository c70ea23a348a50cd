package org.linli.command.web;

import java.time.Duration;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.linli.command.Figures;
import org.linli.command.web.MapView.Node;
import org.linli.command.web.MapView.Way;
import org.linli.place.MapSketch;
import org.linli.request.EventType;

/** Who was sent where in the last minutes: lines from the centres to their departments at the drawing's foot. */
final class MapWays {

    private static final Duration RECENT = Duration.ofMinutes(30);
    private static final int MOST = 4;
    private static final int LINE = 26;
    private static final Set<EventType> SENT = EnumSet.of(EventType.DISPATCHED, EventType.REASSIGNED, EventType.UPHELD,
            EventType.FORCED);

    private MapWays() {
    }

    static List<Way> of(Figures figures, List<Node> nodes, ScreenNames.In names, int height) {
        var bySlug = nodes.stream().collect(Collectors.toMap(Node::slug, node -> node));
        var departments = new LinkedHashMap<String, Integer>();
        var ways = new LinkedHashMap<String, Way>();
        for (var move : figures.moves()) {
            var from = bySlug.get(move.centre());
            var recent = Duration.between(move.at(), figures.at()).compareTo(RECENT) <= 0;
            if (!SENT.contains(move.type()) || !recent || from == null || move.department().isEmpty()
                    || departments.size() == MOST && !departments.containsKey(move.department())) {
                continue;
            }
            int row = departments.computeIfAbsent(move.department(), code -> departments.size());
            ways.putIfAbsent(move.centre() + " " + move.department(), way(from, row, names.department(move.department()), height));
        }
        return List.copyOf(ways.values());
    }

    private static Way way(Node from, int row, String department, int height) {
        int x = MapSketch.WIDTH;
        int y = height - 12 - row * LINE;
        int end = (int) (x - MapLabels.widthOf(department) - 12);
        return new Way("M%d %dQ%d %d %d %d".formatted(from.x(), from.y(), Math.max(from.x(), end - 60), y - 10, end, y - 5),
                department, x, y, "end");
    }
}
