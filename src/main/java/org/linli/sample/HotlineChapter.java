package org.linli.sample;

import java.time.Duration;
import org.linli.request.RequestLists;
import org.linli.request.RequestLists.Filter;
import org.linli.request.Source;
import org.linli.request.hotline.HotlineCases;
import org.linli.shared.Actor;
import org.linli.shared.BusinessTime;
import org.linli.shared.MovableClock;
import org.springframework.stereotype.Component;

/** The story's requests that came from the 12345 hotline, with numbers as the hotline would give them. */
@Component
class HotlineChapter implements SampleChapter {

    private static final int MOST = 100;
    private static final Duration WANTED = Duration.ofDays(7);

    private final RequestLists lists;
    private final HotlineCases cases;
    private final MovableClock clock;

    HotlineChapter(RequestLists lists, HotlineCases cases, MovableClock clock) {
        this.lists = lists;
        this.cases = cases;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "hotline";
    }

    @Override
    public int order() {
        return 120;
    }

    @Override
    public void tell() {
        var filter = new Filter("", null, null, Source.HOTLINE, null, null, null);
        var found = lists.find(Actor.SYSTEM, filter, null, MOST).lines().reversed();
        for (int i = 0; i < found.size(); i++) {
            var line = found.get(i);
            var day = BusinessTime.dateOf(line.placedAt()).toString().replace("-", "");
            var external = "QZ" + day + "%05d".formatted(21_000 + i * 37);
            clock.at(line.placedAt(), () -> cases.keep(external, line.number(), line.placedAt().plus(WANTED), Actor.SYSTEM));
        }
    }
}
