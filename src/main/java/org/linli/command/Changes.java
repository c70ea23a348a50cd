package org.linli.command;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.linli.request.Status;
import org.linli.shared.BusinessTime;

/** By how much counters change when traces change: what a trace counted before is taken off, what it counts now is added. */
final class Changes {

    private final Map<Hour, int[]> hours = new HashMap<>();
    private final Map<Day, int[]> days = new HashMap<>();
    private final Map<Topic, int[]> topics = new HashMap<>();

    record Hour(Instant hour, String centre, String source) {
    }

    record Day(LocalDate day, String centre, String lead) {
    }

    record Topic(LocalDate day, String community, String category) {
    }

    void add(Trace trace) {
        count(trace, 1);
    }

    void takeOff(Trace trace) {
        count(trace, -1);
    }

    private void count(Trace trace, int sign) {
        add(hours, new Hour(hour(trace.placedAt), trace.centre, trace.source), sign, 0);
        if ((trace.status == Status.CLOSED || trace.status == Status.ARCHIVED) && trace.endedAt != null) {
            add(hours, new Hour(hour(trace.endedAt), trace.centre, trace.source), 0, sign);
        }
        add(topics, new Topic(BusinessTime.dateOf(trace.placedAt), trace.community, trace.category), sign);
        var m = Measure.of(trace);
        if (m.assessAt() != null) {
            add(days, new Day(BusinessTime.dateOf(m.assessAt()), trace.centre, trace.lead), sign(m.promised(), sign),
                    sign(m.kept(), sign), sign(!m.excluded(), sign), sign(m.excluded(), sign), sign(m.responded(), sign),
                    sign(m.followed(), sign), sign(m.solved(), sign), sign(m.satisfied(), sign), sign(m.fairly(), sign));
        }
    }

    private static int sign(boolean counts, int sign) {
        return counts ? sign : 0;
    }

    private static Instant hour(Instant moment) {
        return moment.truncatedTo(ChronoUnit.HOURS);
    }

    private static <K> void add(Map<K, int[]> counters, K key, int... by) {
        var sums = counters.computeIfAbsent(key, k -> new int[by.length]);
        for (int i = 0; i < by.length; i++) {
            sums[i] += by[i];
        }
    }

    List<HourRow> hourRows() {
        return hours.entrySet().stream().filter(e -> changes(e.getValue())).map(e -> new HourRow(e.getKey().hour(),
                e.getKey().centre(), e.getKey().source(), e.getValue()[0], e.getValue()[1])).toList();
    }

    List<TopicRow> topicRows() {
        return topics.entrySet().stream().filter(e -> changes(e.getValue())).map(e -> new TopicRow(e.getKey().day(),
                e.getKey().community(), e.getKey().category(), e.getValue()[0])).toList();
    }

    List<DayRow> dayRows() {
        return days.entrySet().stream().filter(e -> changes(e.getValue())).map(e -> DayRow.of(e.getKey(), e.getValue()))
                .toList();
    }

    private static boolean changes(int[] sums) {
        return IntStream.of(sums).anyMatch(sum -> sum != 0);
    }

    record HourRow(Instant hour, String centre, String source, int placed, int closed) {
    }

    record TopicRow(LocalDate day, String community, String category, int placed) {
    }

    record DayRow(LocalDate day, String centre, String lead, int promised, int kept, int assessed, int excluded,
                  int responded, int followed, int solved, int satisfied, int fairly) {

        static DayRow of(Day key, int[] n) {
            return new DayRow(key.day(), key.centre(), key.lead(), n[0], n[1], n[2], n[3], n[4], n[5], n[6], n[7], n[8]);
        }
    }
}
