package org.linli.setting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.linli.setting.events.SettingChanged;
import org.linli.shared.Actor;
import org.linli.shared.BusinessTime;
import org.linli.shared.FieldError;
import org.linli.shared.Invalid;
import org.linli.shared.NotFound;
import org.linli.shared.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Decides about settings: from today or a later date on, with a reason. What was decided stays readable for good. */
@Component
public class ChangeSetting {

    private static final int LONGEST_REASON = 300;

    private final Decisions decisions;
    private final SettingBook book;
    private final TransactionOperations transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ChangeSetting(Decisions decisions, SettingBook book, TransactionOperations transaction,
                  ApplicationEventPublisher events, Clock clock) {
        this.decisions = decisions;
        this.book = book;
        this.transaction = transaction;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @param basedOn number of the last decision that the person saw, 0 where there was none
     * @throws Invalid {@code validFrom}, {@code reason}, and what {@link Checked} finds, its path after {@code value.}
     * @throws Refusal CHANGED_MEANWHILE, NOTHING_CHANGED
     */
    public <T extends Record> void decide(SettingKey<T> key, T value, Terms terms, int basedOn, Actor actor) {
        check(value, terms);
        write(key, terms.validFrom(), () -> {
            if (decisions.lastNumber(key.key()) != basedOn) {
                throw new Refusal("setting", SettingRefusal.CHANGED_MEANWHILE);
            }
            if (book.at(key, terms.validFrom()).value().equals(value)) {
                throw new Refusal("setting", SettingRefusal.NOTHING_CHANGED);
            }
            return decision(key, terms, SettingJson.write(value), null, actor);
        });
    }

    /**
     * Takes back what does not hold yet.
     *
     * @throws Refusal HOLDS_ALREADY, WITHDRAWN_ALREADY
     */
    public void withdraw(SettingKey<?> key, int number, String reason, Actor actor) {
        checkReason(reason).ifPresent(error -> {
            throw new Invalid(List.of(error));
        });
        var timeline = book.timeline(key);
        var decided = timeline.find(number).filter(decision -> !decision.isWithdrawal())
                .orElseThrow(() -> new NotFound("decision", number));
        write(key, decided.validFrom(), () -> {
            book.reload();
            if (book.timeline(key).isWithdrawn(decided)) {
                throw new Refusal("setting", SettingRefusal.WITHDRAWN_ALREADY);
            }
            if (!decided.validFrom().isAfter(today())) {
                throw new Refusal("setting", SettingRefusal.HOLDS_ALREADY);
            }
            return decision(key, new Terms(decided.validFrom(), reason), null, number, actor);
        });
    }

    /** Under the lock, so that two people never decide on the same ground; the book is right again whatever happens. */
    private void write(SettingKey<?> key, LocalDate validFrom, Supplier<Decision> made) {
        try {
            transaction.executeWithoutResult(status -> {
                decisions.lock();
                decisions.add(made.get());
                book.reload();
                events.publishEvent(new SettingChanged(key.key(), validFrom));
            });
        } catch (RuntimeException e) {
            book.reload();
            throw e;
        }
    }

    private Decision decision(SettingKey<?> key, Terms terms, @Nullable String value, @Nullable Integer withdraws,
                              Actor actor) {
        return new Decision(key.key(), decisions.lastNumber(key.key()) + 1, terms.validFrom(), value, withdraws,
                actor.id(), actor.name(), clock.instant(), terms.reason().strip());
    }

    /** What is wrong with the terms alone: fields {@code validFrom} and {@code reason}. */
    public List<FieldError> check(Terms terms) {
        var errors = new ArrayList<FieldError>();
        if (terms.validFrom().isBefore(today())) {
            errors.add(FieldError.of("validFrom", "setting.error.past"));
        }
        checkReason(terms.reason()).ifPresent(errors::add);
        return errors;
    }

    private void check(Record value, Terms terms) {
        var errors = new ArrayList<FieldError>();
        if (value instanceof Checked checked) {
            checked.check().forEach(error ->
                    errors.add(new FieldError("value." + error.field(), error.messageKey(), error.arguments())));
        }
        errors.addAll(check(terms));
        if (!errors.isEmpty()) {
            throw new Invalid(errors);
        }
    }

    private static Optional<FieldError> checkReason(String reason) {
        if (reason.isBlank()) {
            return Optional.of(FieldError.of("reason", "setting.error.reason"));
        }
        return reason.length() <= LONGEST_REASON ? Optional.empty()
                : Optional.of(FieldError.of("reason", "setting.error.tooLong", LONGEST_REASON));
    }

    private LocalDate today() {
        return BusinessTime.dateOf(clock.instant());
    }

    /**
     * @param validFrom first business date that the decision holds for
     * @param reason    why, in the words of whoever decides
     */
    public record Terms(LocalDate validFrom, String reason) {
    }
}
