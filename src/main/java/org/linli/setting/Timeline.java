package org.linli.setting;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * All decisions about one setting. On a date holds the one with the latest effective date that has come; of two with the
 * same, the later decision.
 */
public final class Timeline {

    private final List<Decision> decisions;
    private final NavigableMap<LocalDate, Decision> inForce = new TreeMap<>();

    Timeline(List<Decision> decisions) {
        this.decisions = decisions.stream().sorted(Comparator.comparing(Decision::number)).toList();
        this.decisions.stream().filter(decision -> !decision.isWithdrawal() && !isWithdrawn(decision))
                .forEach(decision -> inForce.put(decision.validFrom(), decision));
    }

    /** Empty where the program's default holds. */
    public Optional<Decision> on(LocalDate date) {
        return Optional.ofNullable(inForce.floorEntry(date)).map(Map.Entry::getValue);
    }

    /** What stands in the book for later, the next first. */
    public List<Decision> after(LocalDate date) {
        return List.copyOf(inForce.tailMap(date, false).values());
    }

    public Optional<Decision> find(int number) {
        return decisions.stream().filter(decision -> decision.number() == number).findFirst();
    }

    /** As it stood before that decision was made. */
    public Timeline before(Decision decision) {
        return new Timeline(decisions.stream().filter(earlier -> earlier.number() < decision.number()).toList());
    }

    public boolean isWithdrawn(Decision decision) {
        return decisions.stream().anyMatch(other -> Objects.equals(other.withdraws(), decision.number()));
    }

    /** 0 where nothing was decided yet. */
    public int lastNumber() {
        return decisions.isEmpty() ? 0 : decisions.getLast().number();
    }

    /** The latest first. */
    public List<Decision> newestFirst() {
        return decisions.reversed();
    }
}
