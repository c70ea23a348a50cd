package org.linli.request.talk.web;

import java.util.List;
import java.util.Map;
import org.linli.request.talk.Talk;
import org.linli.request.talk.TalkWay;

/** Model of {@code talk/list.jte}. */
public record TalksPage(List<Line> lines, Map<TalkWay, Integer> counts) {

    public record Line(Talk talk, String community) {
    }

    public int waiting() {
        return (int) lines.stream().filter(line -> line.talk().waits()).count();
    }

    public int count(TalkWay way) {
        return counts.getOrDefault(way, 0);
    }
}
