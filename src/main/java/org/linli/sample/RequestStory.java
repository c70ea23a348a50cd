package org.linli.sample;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.apache.commons.csv.CSVRecord;
import org.linli.calendar.WorkingTime;
import org.linli.file.Files;
import org.linli.file.Purpose;
import org.linli.place.Centre;
import org.linli.place.Centres;
import org.linli.place.Communities;
import org.linli.place.Districts;
import org.linli.request.Placing;
import org.linli.request.Requests;
import org.linli.request.Source;
import org.linli.request.Urgency;
import org.linli.sample.Timeline.Step;
import org.linli.shared.Actor;
import org.linli.shared.BusinessTime;
import org.linli.shared.GeoPoint;
import org.linli.shared.MovableClock;
import org.springframework.stereotype.Component;

/**
 * Sixty days of requests, told from a fixed seed through the real use cases with a clock that is moved: every row and
 * every event of the sample was made by the order's own way.
 */
@Component
class RequestStory implements SampleChapter {

    private static final int DAYS = 60;
    private static final long SEED = 350502;
    /** Sample requests lie within about two hundred metres of their community's sample position. */
    private static final double SCATTER = 0.004;

    private final Requests requests;
    private final Cast cast;
    private final SampleTables tables;
    private final Neighbourhood neighbourhood;
    private final WorkingTime time;
    private final MovableClock clock;

    RequestStory(Requests requests, Cast cast, SampleTables tables, Neighbourhood neighbourhood, WorkingTime time,
                 MovableClock clock) {
        this.requests = requests;
        this.cast = cast;
        this.tables = tables;
        this.neighbourhood = neighbourhood;
        this.time = time;
        this.clock = clock;
    }

    /** Where the story plays. */
    @Component
    record Neighbourhood(Communities communities, Centres centres, Districts districts, Files files, Watch watch) {
    }

    @Override
    public String name() {
        return "requests";
    }

    @Override
    public int order() {
        return 100;
    }

    @Override
    public void tell() {
        var random = new Random(SEED);
        var stage = new Stage(requests, cast, new Pace(time, random), random, photo(),
                neighbourhood.districts().current().code());
        var timeline = new Timeline(clock, clock.instant());
        var lives = lives(stage);
        Collections.shuffle(lives, random);
        var moments = Timeline.moments(lives.size(), DAYS, clock.instant(), random);
        for (int i = 0; i < lives.size(); i++) {
            timeline.add(lives.get(i).from(moments.get(i)));
        }
        turns(stage).forEach((turn, at) -> timeline.add(turn.from(at)));
        neighbourhood.watch().steps(stage, clock.instant(), DAYS).forEach(timeline::add);
        timeline.play();
    }

    private List<Beginning> lives(Stage stage) {
        var lives = new ArrayList<Beginning>();
        for (var record : tables.rows("request_texts.csv")) {
            var row = new TextRow(record);
            var resident = cast.resident(row.text("community_code"), stage.random());
            var placing = placing(record, row.source(), row.urgency(), resident, stage.random());
            var life = new Life(row, stage, placing, who(placing, resident, stage));
            lives.add(life::from);
        }
        return lives;
    }

    /** Those that still wait for the resident happened on the last working day, the others in the weeks before. */
    private Map<Turn, Instant> turns(Stage stage) {
        var turns = new LinkedHashMap<Turn, Instant>();
        for (var record : tables.rows("request_turns.csv")) {
            var resident = cast.resident(record.get("community_code"), stage.random());
            var placing = placing(record, Source.PORTAL, Urgency.NORMAL, resident, stage.random());
            var waits = record.get("turn").equals("ASK") && record.get("next").isEmpty();
            turns.put(new Turn(record, stage, placing, resident.actor()),
                    waits ? lastWorkingMorning() : clock.instant()
                            .minus(Duration.ofHours(60 + stage.random().nextInt(DAYS * 20))));
        }
        return turns;
    }

    /** Desks ask in working time only, and a weekend's question would lie ahead. */
    private Instant lastWorkingMorning() {
        var day = BusinessTime.dateOf(clock.instant()).minusDays(1);
        while (!time.isWorkingDay(day)) {
            day = day.minusDays(1);
        }
        return BusinessTime.startOf(day).plus(Duration.ofHours(9));
    }

    private Placing placing(CSVRecord row, Source source, Urgency urgency, Cast.Resident resident, Random random) {
        var community = row.get("community_code");
        var point = neighbourhood.communities().get(community).point();
        var at = GeoPoint.cgcs2000(point.lon() + (random.nextDouble() - 0.5) * SCATTER,
                point.lat() + (random.nextDouble() - 0.5) * SCATTER);
        var anonymous = source == Source.PORTAL && random.nextInt(16) == 0;
        return new Placing(source, row.get("category"), row.get("title"), row.get("description"),
                new Placing.Where(community, "", row.isMapped("place_hint") ? row.get("place_hint") : "", at),
                new Placing.Contact(resident.name(), resident.phone()),
                new Placing.Options(anonymous, false, urgency), List.of(), "").answering(answers(row));
    }

    /** To some of the category's questions, as people do; the seed's numbers are left to the story. */
    private static Map<String, String> answers(CSVRecord row) {
        var even = Math.floorMod(row.get("description").hashCode(), 2) == 0;
        return switch (row.get("category")) {
            case "elevator" -> Map.of("trapped", "false", "lift", even ? "2#" : "1#");
            case "noise" -> even ? Map.of("sound", "building", "hours", "night") : Map.of("sound", "music", "hours", "evening");
            case "property" -> Map.of("part", even ? "pipe" : "door", "floor", even ? "3" : "5");
            default -> Map.of();
        };
    }

    /** Telephone, counter, groups and patrols are written down by the centre's staff. */
    private Actor who(Placing placing, Cast.Resident resident, Stage stage) {
        return switch (placing.source()) {
            case PORTAL, KIOSK, OPEN311, API -> resident.actor();
            default -> requestsDesk(placing, stage);
        };
    }

    private Actor requestsDesk(Placing placing, Stage stage) {
        return stage.desk(neighbourhood.centres().forCommunity(placing.where().community()).map(Centre::slug)
                .orElse(null));
    }

    /** A plain picture that stands for every photo of work on site. */
    private UUID photo() {
        var image = new BufferedImage(640, 420, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setColor(new Color(0xE6DFD3));
        pen.fillRect(0, 0, 640, 420);
        pen.setColor(new Color(0x9C4A35));
        pen.fillRect(0, 300, 640, 120);
        pen.setColor(new Color(0x22262B));
        pen.fillRect(316, 90, 8, 220);
        pen.setColor(new Color(0xE3B15B));
        pen.fillOval(290, 56, 60, 60);
        pen.dispose();
        try (var bytes = new ByteArrayOutputStream()) {
            ImageIO.write(image, "png", bytes);
            return neighbourhood.files().store(new ByteArrayInputStream(bytes.toByteArray()), "sample.png",
                    Purpose.EVIDENCE, Actor.SYSTEM).id();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Beginning {
        Step from(Instant at);
    }
}
