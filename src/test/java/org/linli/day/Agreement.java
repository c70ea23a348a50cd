package org.linli.day;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Everything that was compared, and where two accounts of the same thing differ. */
final class Agreement {

    private final List<String> differences = new ArrayList<>();
    private Instant moment = Instant.EPOCH;
    private int compared;

    void at(Instant now) {
        moment = now;
    }

    void same(String what, @Nullable Object shown, @Nullable Object expected) {
        compared++;
        if (!Objects.equals(shown, expected)) {
            differences.add(moment + " " + what + ": shown " + shown + ", the log says " + expected);
        }
    }

    void sameRequests(String what, Set<String> shown, Set<String> expected) {
        compared++;
        if (!shown.equals(expected)) {
            differences.add(moment + " " + what + ": too much " + without(shown, expected) + ", missing " + without(expected, shown));
        }
    }

    private static Set<String> without(Set<String> all, Set<String> others) {
        var rest = new TreeSet<>(all);
        rest.removeAll(others);
        return rest;
    }

    /** Nothing compared is no agreement. */
    void check() {
        assertThat(differences).isEmpty();
        assertThat(compared).isPositive();
    }
}
