package org.linli.request;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.linli.shared.Actor;

/** Lists of requests, each bounded by what the actor may see, paged by keys. */
public interface RequestLists {

    /** A pile of the actor's desk, most urgent first. */
    Page queue(Actor actor, Queue queue, @Nullable String after, int most);

    /** How many lie on each pile of the actor's desk. */
    Map<Queue, Integer> counts(Actor actor);

    /** How many lie on this one pile. */
    int count(Actor actor, Queue queue);

    /** What this person ordered, newest first. */
    List<RequestLine> of(UUID requester, int most);

    /**
     * Everything the actor may see that fits, newest first.
     *
     * @param words a number, or words parted by spaces that all stand in the title or the description, or empty
     */
    Page find(Actor actor, Filter filter, @Nullable String after, int most);

    /** Alike: same community and category within the days that {@link WatchRules} names, without this one. */
    List<RequestLine> alike(Actor actor, String number, int most);

    /** Those of the numbers that the actor may open: a list of something else leads to no others. */
    Set<String> visible(Actor actor, Collection<String> numbers);

    /** Earlier requests with that phone number: for who answers the telephone. */
    List<RequestLine> ofPhone(Actor actor, String phone, int most);

    record Filter(String words, @Nullable Status status, @Nullable String category, @Nullable Source source,
                  @Nullable String centre, @Nullable Instant from, @Nullable Instant until) {

        public static final Filter ALL = new Filter("", null, null, null, null, null, null);
    }

    /** @param next where the following page starts, null on the last one */
    record Page(List<RequestLine> lines, @Nullable String next) {
    }
}
