package org.linli.sample;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.YearMonth;
import org.linli.calendar.WorkingTime;
import org.linli.place.Districts;
import org.linli.request.supervision.Cards;
import org.linli.request.supervision.MonthlyReview;
import org.linli.shared.Actor;
import org.linli.shared.BusinessTime;
import org.linli.shared.MovableClock;
import org.springframework.stereotype.Component;

/** Last month summed up: one unit's card was confirmed and appealed, the others wait for the supervisor. */
@Component
class CardsChapter implements SampleChapter {

    private static final String APPEALING = "urban";
    private static final LocalTime MORNING = LocalTime.of(9, 5);

    private final MonthlyReview review;
    private final Cards cards;
    private final Cast cast;
    private final Districts districts;
    private final WorkingTime time;
    private final MovableClock clock;

    CardsChapter(MonthlyReview review, Cards cards, Cast cast, Districts districts, WorkingTime time, MovableClock clock) {
        this.review = review;
        this.cards = cards;
        this.cast = cast;
        this.districts = districts;
        this.time = time;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "cards";
    }

    @Override
    public int order() {
        return 110;
    }

    @Override
    public void tell() {
        var month = YearMonth.from(BusinessTime.dateOf(clock.instant()));
        var first = time.plusWorkingDays(month.atDay(1).minusDays(1), 1).atTime(MORNING).atZone(BusinessTime.ZONE).toInstant();
        if (!first.isBefore(clock.instant())) {
            return;
        }
        clock.at(first, () -> review.of(month.minusMonths(1), Actor.SYSTEM));
        var supervisor = cast.supervisor(districts.current().code());
        cards.list(month.minusMonths(1), supervisor).stream().filter(card -> card.unit().equals(APPEALING)).forEach(card -> {
            later(first.plus(Duration.ofHours(1)), () -> cards.decide(card.id(), true, SampleWords.CARD, supervisor));
            later(first.plus(Duration.ofHours(4)), () -> cards.appeal(card.id(), SampleWords.APPEAL, cast.lead(APPEALING)));
        });
    }

    private void later(Instant moment, Runnable move) {
        if (moment.isBefore(clock.instant())) {
            clock.at(moment, move);
        }
    }
}
