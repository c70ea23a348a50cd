package org.linli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.Http;
import org.linli.LinliTest;
import org.linli.request.Command;
import org.linli.request.Requests;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@LinliTest
class ScreenStreamTest {

    @Autowired
    private Follower follower;
    @Autowired
    private Positions positions;
    @Autowired
    private Screen screen;
    @Autowired
    private JdbcClient jdbc;

    private final Town town;
    private Http commander;

    ScreenStreamTest(@Autowired Requests requests) {
        town = new Town(requests);
    }

    @BeforeEach
    void signIn(Http http) {
        commander = http.token("commander");
    }

    @Test
    void who_comes_back_gets_exactly_the_moves_that_were_missed() {
        town.place();
        follower.catchUp();
        var seen = read("", event -> event.name().equals("figures")).getLast();
        town.move(town.answered(), new Command.Rate(5, ""), Town.RESIDENT);
        follower.catchUp();
        var missed = read(seen.id(), event -> event.name().equals("figures"));
        assertThat(missed).extracting(Event::name).endsWith("figures");
        var moves = missed.stream().filter(event -> event.name().equals("move")).toList();
        assertThat(moves).extracting(Event::id).containsExactlyElementsOf(logged(seen.id()));
        assertThat(moves).extracting(event -> event.data().replaceAll(".*\"type\":\"(\\w+)\".*", "$1"))
                .containsSubsequence("PLACED", "DISPATCHED", "SIGNED", "CONTACTED", "RATED");
    }

    @Test
    void whoever_breaks_off_in_the_middle_gets_the_rest_and_nothing_twice() {
        follower.catchUp();
        var start = screen.now().version();
        IntStream.range(0, 60).forEach(i -> town.place());
        follower.catchUp();
        var whole = logged(start);
        var first = read(start, event -> event.id().equals(whole.get(20)));
        var rest = read(first.getLast().id(), event -> event.name().equals("figures"));
        var ids = new ArrayList<>(first.stream().map(Event::id).toList());
        ids.addAll(rest.stream().filter(event -> event.name().equals("move")).map(Event::id).toList());
        assertThat(ids).containsExactlyElementsOf(whole);
    }

    @Test
    void who_missed_nothing_hears_only_the_beat() {
        town.place();
        follower.catchUp();
        var events = read(Replay.id(positions.get()), event -> event.name().equals("beat"));
        assertThat(events).extracting(Event::name).containsExactly("beat");
    }

    @Test
    void who_was_away_too_long_is_told_so() {
        town.place();
        follower.catchUp();
        var start = screen.now().version();
        IntStream.range(0, MoveRing.KEPT + 5).forEach(i -> town.place());
        follower.catchUp();
        var events = read(start, event -> event.name().equals("figures"));
        assertThat(events.getFirst().name()).isEqualTo("gap");
        assertThat(events).filteredOn(event -> event.name().equals("move")).hasSize(MoveRing.KEPT);
    }

    @Test
    void figures_after_a_break_are_those_of_the_page() {
        var before = read("", event -> event.name().equals("figures")).getLast();
        int placed = number(before, "\"today\":\\{\"placed\":(\\d+)");
        IntStream.range(0, 3).forEach(i -> town.place());
        follower.catchUp();
        var after = read(before.id(), event -> event.name().equals("figures")).getLast();
        assertThat(number(after, "\"today\":\\{\"placed\":(\\d+)")).isEqualTo(placed + 3)
                .isEqualTo(number(read("", event -> event.name().equals("figures")).getLast(), "\"today\":\\{\"placed\":(\\d+)"));
    }

    @Test
    void the_stream_says_nothing_about_anybody() {
        var start = screen.now().version();
        var number = town.answered();
        follower.catchUp();
        var said = String.join("\n", read(start, event -> event.name().equals("figures")).stream().map(Event::data).toList());
        assertThat(said).contains("RESULT").doesNotContain("王小明", "13900001234", "母亲八十二岁", "已联系助餐点")
                .doesNotContainPattern("(?<![0-9A-Za-z.-])1[3-9]\\d{9}(?![0-9A-Za-z])");
        assertThat(number).isNotBlank();
    }

    private List<String> logged(String after) {
        var position = Replay.position(after).orElseThrow();
        return jdbc.sql("select transaction || '-' || id from command.move where (transaction, id) > (?, ?) order by transaction, id")
                .params(position.transaction(), position.id()).query(String.class).list();
    }

    private static int number(Event event, String pattern) {
        var matcher = Pattern.compile(pattern).matcher(event.data());
        assertThat(matcher.find()).isTrue();
        return Integer.parseInt(matcher.group(1));
    }

    private record Event(String name, String id, String data) {
    }

    /** Connects, reads until an event that fits, and breaks off. */
    private List<Event> read(String lastId, Predicate<Event> last) {
        try (var lines = commander.with("Last-Event-ID", lastId).listen("/api/v1/screen/stream")) {
            return eventsUntil(lines, last);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Event> eventsUntil(BufferedReader lines, Predicate<Event> last) throws IOException {
        var events = new ArrayList<Event>();
        String id = "";
        String name = "";
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.startsWith("id: ")) {
                id = line.substring(4);
            } else if (line.startsWith("event: ")) {
                name = line.substring(7);
            } else if (line.startsWith("data: ")) {
                events.add(new Event(name, id, line.substring(6)));
                if (last.test(events.getLast())) {
                    return events;
                }
            }
        }
        throw new AssertionError("the stream ended after " + events);
    }
}
