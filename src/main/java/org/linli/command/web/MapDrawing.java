package org.linli.command.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.linli.command.Figures;
import org.linli.command.Figures.CentreLoad;
import org.linli.command.web.MapView.Dot;
import org.linli.command.web.MapView.Node;
import org.linli.place.Centre;
import org.linli.place.Centres;
import org.linli.place.Communities;
import org.linli.place.Coverage;
import org.linli.place.MapSketch;
import org.linli.place.Outlines;
import org.springframework.stereotype.Component;

/** Draws the district with its centres: how much is open where, and where something is overdue. */
@Component
class MapDrawing {

    private static final double SMALLEST = 6;
    private static final double GROWTH = 11;
    /** With less open than this the largest dot stays below full size. */
    private static final int FULL_SIZE = 12;

    private final Outlines outlines;
    private final Centres centres;
    private final Communities communities;
    private final Coverage coverage;

    MapDrawing(Outlines outlines, Centres centres, Communities communities, Coverage coverage) {
        this.outlines = outlines;
        this.centres = centres;
        this.communities = communities;
        this.coverage = coverage;
    }

    MapView draw(Figures figures, ScreenNames.In names) {
        var sketch = outlines.sketch();
        var loads = figures.centres().stream().collect(Collectors.toMap(CentreLoad::centre, load -> load));
        var nodes = nodes(sketch, loads, names);
        var ways = MapWays.of(figures, nodes, names, sketch.height());
        return new MapView(sketch.path(), MapSketch.WIDTH, sketch.height(), sketch.units(coverage.radiusMetres()),
                dots(sketch), nodes, ways);
    }

    /** How many communities lie within the circle of a centre in operation. */
    int covered() {
        return (int) communities.list().stream().filter(community -> isCovered(community.point())).count();
    }

    private boolean isCovered(org.linli.shared.GeoPoint point) {
        return centres.list().stream().anyMatch(centre -> centre.stage().isOpen() && coverage.isWithin(point, centre));
    }

    private List<Dot> dots(MapSketch sketch) {
        return communities.list().stream().map(community -> new Dot(sketch.x(community.point()),
                sketch.y(community.point()), isCovered(community.point()))).toList();
    }

    private List<Node> nodes(MapSketch sketch, Map<String, CentreLoad> loads, ScreenNames.In names) {
        var scale = Scale.of(loads);
        var placed = centres.list().stream().filter(centre -> !centre.sites().isEmpty()).toList();
        var labels = new MapLabels(MapSketch.WIDTH);
        placed.forEach(centre -> centre.sites().forEach(site -> labels.keepFree(sketch.x(site.point()),
                sketch.y(site.point()), SMALLEST)));
        var byLoad = new ArrayList<>(placed);
        byLoad.sort(Comparator.comparingInt((Centre centre) -> open(loads, centre)).reversed());
        var nodes = new HashMap<String, Node>();
        byLoad.forEach(centre -> nodes.put(centre.slug(), node(sketch, centre, loads, names, scale, labels)));
        return placed.stream().map(centre -> nodes.get(centre.slug())).toList();
    }

    private static Node node(MapSketch sketch, Centre centre, Map<String, CentreLoad> loads, ScreenNames.In names, Scale scale,
                             MapLabels labels) {
        var first = centre.sites().getFirst().point();
        int open = open(loads, centre);
        int overdue = loads.containsKey(centre.slug()) ? loads.get(centre.slug()).overdue() : 0;
        double r = Math.round((SMALLEST + GROWTH * Math.sqrt((double) open / scale.open)) * 10) / 10.0;
        var name = names.centre(centre.slug());
        int x = sketch.x(first);
        int y = sketch.y(first);
        var sites = centre.sites().stream().map(site -> new Dot(sketch.x(site.point()), sketch.y(site.point()), true)).toList();
        return new Node(centre.slug(), name, names.t().name(centre.name(), centre.nameEn()), x, y, r, open, overdue,
                overdue > 0, overdue > 1 && overdue == scale.overdue, centre.stage().isOpen(), sites,
                labels.place(name, overdue > 0 ? open + " ■ " + overdue : String.valueOf(open), x, y, r));
    }

    /** The most at any centre. */
    private record Scale(int open, int overdue) {

        static Scale of(Map<String, CentreLoad> loads) {
            return new Scale(Math.max(FULL_SIZE, loads.values().stream().mapToInt(CentreLoad::open).max().orElse(0)),
                    loads.values().stream().mapToInt(CentreLoad::overdue).max().orElse(0));
        }
    }

    private static int open(Map<String, CentreLoad> loads, Centre centre) {
        return loads.containsKey(centre.slug()) ? loads.get(centre.slug()).open() : 0;
    }
}
