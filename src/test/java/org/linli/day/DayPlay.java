package org.linli.day;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.linli.place.Centre;
import org.linli.place.Centres;
import org.linli.place.Communities;
import org.linli.place.Community;
import org.linli.request.Requests;
import org.linli.request.Source;

/** The day as a list of what happens when; everything goes through the order's own way, with the clock at its moment. */
final class DayPlay {

    private static final Duration JOBS_EVERY = Duration.ofHours(1);

    private final PriorityQueue<Step> steps = new PriorityQueue<>(Comparator.comparing(Step::at).thenComparing(Step::order));
    private final OwnTown town;
    private final Centres centres;
    private final List<String> communities;
    private int order;
    private int placed;

    private record Step(Instant at, int order, Runnable act) {
    }

    DayPlay(OwnTown town) {
        this.town = town;
        this.centres = town.bean(Centres.class);
        this.communities = town.bean(Communities.class).list().stream().map(Community::code).toList();
    }

    /** So many requests, evenly from that moment on, of every source and every community in turn. */
    void fill(Instant from, Duration apart, int many) {
        var scripts = Scripts.all();
        var requests = town.bean(Requests.class);
        var sources = Source.values();
        for (int i = 0; i < many; i++) {
            scripts.get(i % scripts.size()).accept(new Life(this, requests, from.plus(apart.multipliedBy(i)),
                    communities.get(i / scripts.size() % communities.size()), sources[i % sources.length]));
        }
    }

    void at(Instant moment, Runnable act) {
        steps.add(new Step(moment, order++, act));
    }

    int next() {
        return ++placed;
    }

    /** A centre's slug; empty for what is the district's. */
    String centreOf(String community) {
        return centres.forCommunity(community).map(Centre::slug).orElse("");
    }

    /** Everything that happens before that moment; then it is that moment. */
    void playTo(Instant moment) {
        var jobs = town.now().plus(JOBS_EVERY);
        while (!steps.isEmpty() && steps.peek().at().isBefore(moment)) {
            var step = steps.remove();
            for (; jobs.isBefore(step.at()); jobs = jobs.plus(JOBS_EVERY)) {
                town.at(jobs);
                town.runJobs();
            }
            town.at(step.at());
            step.act().run();
        }
        town.at(moment);
        town.runJobs();
    }
}
