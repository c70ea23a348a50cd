package org.linli.command.web;

import java.time.Duration;
import java.time.format.TextStyle;
import java.util.Comparator;
import java.util.List;
import org.linli.command.Figures.Count;
import org.linli.command.Figures;
import org.linli.command.Screen;
import org.linli.command.web.ScreenPage.CentreLine;
import org.linli.command.web.ScreenPage.CountLine;
import org.linli.command.web.ScreenPage.LateLine;
import org.linli.command.web.ScreenPage.PromiseLine;
import org.linli.command.web.ScreenPage.TopicLine;
import org.linli.kiosk.DeviceFigures;
import org.linli.place.Centres;
import org.linli.place.Communities;
import org.linli.place.Districts;
import org.linli.shared.BusinessTime;
import org.linli.web.Texts;
import org.springframework.stereotype.Component;

/** Puts the figures into the words and drawings of the wall. */
@Component
class ScreenPages {

    /** Below this, two numbers say more than a percentage of so few. */
    private static final int FEW = 10;
    private static final int HOUR_SECONDS = (int) Duration.ofHours(1).toSeconds();

    private final Screen screen;
    private final ScreenNames names;
    private final MapDrawing drawing;
    private final Register register;

    ScreenPages(Screen screen, ScreenNames names, MapDrawing drawing, Register register) {
        this.screen = screen;
        this.names = names;
        this.drawing = drawing;
        this.register = register;
    }

    /** What the district is made of. */
    @Component
    record Register(Districts districts, Centres centres, Communities communities, DeviceFigures devices) {
    }

    ScreenPage page(Texts t) {
        var f = screen.now();
        var in = names.in(t);
        var local = f.at().atZone(BusinessTime.ZONE);
        var weekday = local.getDayOfWeek().getDisplayName(TextStyle.SHORT, t.locale());
        return new ScreenPage(f, screen.rules(), register.districts.find().map(it -> t.name(it.name(), it.nameEn())).orElse(""),
                register.centres.list().size(), register.communities.list().size(), drawing.covered(),
                compared(t, f, weekday), RateLines.of(f.assessment()), promises(in, f), drawing.draw(f, in),
                HourBar.of(f.hours()), HourBar.line(f.hours()), nowX(f), topics(in, f),
                sources(t, f.sources()), categories(in, f.categories()), table(in, f), late(in, f),
                moves(in, f), register.devices.now());
    }

    private static String compared(Texts t, Figures f, String weekday) {
        int before = f.today().placedBefore();
        if (before < FEW) {
            return t.get("command.today.beforeFew", weekday, before);
        }
        int change = Math.round(100f * (f.today().placed() - before) / before);
        return t.get("command.today.before", weekday, (change > 0 ? "+" : change < 0 ? "−" : "±") + Math.abs(change));
    }

    private static double nowX(Figures f) {
        var seconds = Duration.between(f.hours().since(), f.at()).toSeconds();
        return Math.round(HourBar.STEP * 10.0 * seconds / HOUR_SECONDS) / 10.0;
    }

    private List<PromiseLine> promises(ScreenNames.In in, Figures f) {
        int target = screen.rules().promiseTarget();
        return f.promises().stream().map(it -> {
            var percent = it.percent();
            return new PromiseLine(it.department(), in.department(it.department()), percent, it.due(), it.kept(),
                    it.overdue(), percent == null ? 0 : Math.max(0, target - percent));
        }).toList();
    }

    private List<TopicLine> topics(ScreenNames.In in, Figures f) {
        int most = Math.max(screen.rules().topicCount(), f.topics().stream().mapToInt(Figures.Topic::count).max().orElse(1));
        return f.topics().stream().map(it -> new TopicLine(it.community(), it.category(), in.topic(it), it.count(),
                it.hot(), it.rising(), share(it.count(), most))).toList();
    }

    private static List<CountLine> sources(Texts t, List<Count> counts) {
        int all = counts.stream().mapToInt(Count::count).sum();
        return counts.stream().map(it -> new CountLine(it.code(), t.get("request.Source." + it.code()), it.count(),
                share(it.count(), all))).toList();
    }

    private static List<CountLine> categories(ScreenNames.In in, List<Count> counts) {
        int most = counts.stream().mapToInt(Count::count).max().orElse(1);
        return counts.stream().map(it -> new CountLine(it.code(), in.category(it.code()), it.count(),
                share(it.count(), most))).toList();
    }

    private static List<CentreLine> table(ScreenNames.In in, Figures f) {
        return f.centres().stream().sorted(Comparator.comparingInt(Figures.CentreLoad::open).reversed())
                .map(it -> new CentreLine(it.centre(), in.centre(it.centre()), it)).toList();
    }

    private static List<LateLine> late(ScreenNames.In in, Figures f) {
        return f.late().stream().map(it -> new LateLine(it.number(), in.category(it.category()), in.centre(it.centre()),
                it.centre(), it.department().isEmpty() ? "" : in.department(it.department()), it.department(),
                Duration.between(it.since(), f.at()))).toList();
    }

    private static List<MoveLine> moves(ScreenNames.In in, Figures f) {
        return f.moves().stream().map(it -> new MoveLine(it.id(), it.at(), it.centre(), in.centre(it.centre()),
                MoveWords.of(it, in), in.category(it.category()))).sorted(Comparator.comparing(MoveLine::at).reversed()).toList();
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 0 : Math.round(1000.0 * part / whole) / 10.0;
    }
}
