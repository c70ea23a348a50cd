package org.linli.request.talk.web;

import java.util.List;
import java.util.Map;
import org.linli.request.talk.Talk;
import org.linli.request.talk.TalkWay;

/**
 * Model of {@code talk/list.jte}.
 *
 * @param waiting of all pages
 * @param newer   the first page's address, empty on it
 * @param older   the next page's address, empty on the last one
 */
public record TalksPage(List<Line> lines, Map<TalkWay, Integer> counts, int waiting, String newer, String older) {

    public record Line(Talk talk, String community) {
    }

    public int count(TalkWay way) {
        return counts.getOrDefault(way, 0);
    }
}
