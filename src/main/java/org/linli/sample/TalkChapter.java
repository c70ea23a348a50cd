package org.linli.sample;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.linli.place.Centre;
import org.linli.place.Centres;
import org.linli.request.Placing;
import org.linli.request.Requests;
import org.linli.request.Source;
import org.linli.request.talk.SortTalk;
import org.linli.request.talk.TalkWay;
import org.linli.sample.Timeline.Step;
import org.linli.shared.MovableClock;
import org.springframework.stereotype.Component;

/** What people had on their mind lately: two sorted, two not yet. */
@Component
class TalkChapter implements SampleChapter {

    private static final long SEED = 45;

    private final Requests requests;
    private final SortTalk sort;
    private final Cast cast;
    private final Centres centres;
    private final SampleTables tables;
    private final MovableClock clock;

    TalkChapter(Requests requests, SortTalk sort, Cast cast, Centres centres, SampleTables tables, MovableClock clock) {
        this.requests = requests;
        this.sort = sort;
        this.cast = cast;
        this.centres = centres;
        this.tables = tables;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "talks";
    }

    @Override
    public int order() {
        return 110;
    }

    @Override
    public void tell() {
        var random = new Random(SEED);
        var now = clock.instant();
        var timeline = new Timeline(clock, now);
        tables.rows("talks.csv").forEach(row -> timeline.add(new Step(
                now.minus(Duration.ofMinutes(Integer.parseInt(row.get("minutes_ago")))), () -> say(row, random))));
        timeline.play();
    }

    private @Nullable Step say(CSVRecord row, Random random) {
        var community = row.get("community_code");
        var resident = cast.resident(community, random);
        var number = requests.place(new Placing(Source.TALK, "talk", "", row.get("text"),
                new Placing.Where(community, "", "", null), new Placing.Contact(resident.name(), resident.phone()),
                Placing.Options.USUAL, List.of(), ""), resident.actor()).number();
        if (row.get("way").isEmpty()) {
            return null;
        }
        var desk = cast.dispatcher(centres.forCommunity(community).map(Centre::slug).orElseThrow());
        return new Step(clock.instant().plus(Duration.ofMinutes(14)), () -> {
            sort.send(number, TalkWay.valueOf(row.get("way")), row.get("whereto"), row.get("answer"), desk);
            return null;
        });
    }
}
