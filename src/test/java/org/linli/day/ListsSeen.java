package org.linli.day;

import java.util.TreeSet;
import java.util.function.Predicate;
import org.linli.request.Source;
import org.linli.request.Status;

/** The search for requests: its files and the same list for programs. */
final class ListsSeen {

    private final Agreement all;
    private final Seen seen;
    private final Counting log;

    ListsSeen(Agreement all, Seen seen, Counting log) {
        this.all = all;
        this.seen = seen;
        this.log = log;
    }

    void whole() {
        list("", it -> true);
        all.sameRequests("sheet of all", seen.sheetNumbers("/work/requests.xlsx"), log.numbers(it -> true));
    }

    void parts() {
        for (var status : Status.values()) {
            list("&status=" + status, it -> it.status == status);
        }
        for (var source : Source.values()) {
            list("&source=" + source, it -> it.said.source().equals(source.name()));
        }
        var centres = new TreeSet<String>();
        log.all.forEach(it -> centres.add(it.said.centre()));
        centres.stream().filter(slug -> !slug.isEmpty()).forEach(slug -> list("&centre=" + slug, it -> it.said.centre().equals(slug)));
    }

    private void list(String query, Predicate<Known> its) {
        var expected = log.numbers(its);
        all.sameRequests("file of " + query, seen.csvNumbers("/work/requests.csv?" + query), expected);
        all.sameRequests("list of " + query, seen.listed(query), expected);
    }
}
