package org.linli.request.engine;

import java.time.Clock;
import org.linli.request.Promises;
import org.linli.shared.NotFound;
import org.springframework.stereotype.Component;

@Component
class SettledPromises implements Promises {

    private final StoredRequests requests;
    private final SettledRules book;
    private final Clock clock;

    SettledPromises(StoredRequests requests, SettledRules book, Clock clock) {
        this.requests = requests;
        this.book = book;
        this.clock = clock;
    }

    @Override
    public Promise of(String number) {
        var request = requests.find(number).orElseThrow(() -> new NotFound("request", number));
        var limits = book.limits(request);
        var now = clock.instant();
        return new Promise(book.time().deadline(now, limits.sign()), book.time().deadline(now, limits.contact()));
    }
}
