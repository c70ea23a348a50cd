package org.linli.sample;

import java.time.Duration;
import org.linli.calendar.WorkingTime;
import org.linli.place.Districts;
import org.linli.request.supervision.Cards;
import org.linli.request.supervision.MonthlyReview;
import org.linli.shared.Actor;
import org.linli.shared.MovableClock;
import org.springframework.stereotype.Component;

/** Last month summed up: one unit's card was confirmed and appealed against, one stands, others wait for the supervisor. */
@Component
class CardsChapter implements SampleChapter {

    private static final String APPEALING = "urban";
    private static final String TAKING = "health";

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
        var month = LastMonth.before(clock.instant(), time);
        var morning = LastMonth.summedUp(month, time);
        clock.at(morning, () -> review.of(month, Actor.SYSTEM));
        var supervisor = cast.supervisor(districts.current().code());
        for (var card : cards.list(month, supervisor)) {
            if (card.unit().equals(APPEALING) || card.unit().equals(TAKING)) {
                clock.at(morning.plus(Duration.ofHours(1)), () -> cards.decide(card.id(), true, SampleWords.CARD, supervisor));
            }
            if (card.unit().equals(APPEALING)) {
                clock.at(morning.plus(Duration.ofHours(4)),
                        () -> cards.appeal(card.id(), SampleWords.APPEAL, cast.lead(APPEALING)));
            }
        }
    }
}
