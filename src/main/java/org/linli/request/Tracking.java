package org.linli.request;

import java.time.Duration;
import java.util.Locale;
import org.linli.database.Job;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/**
 * The door for those who have a number and its query code. Wrong codes are slowed down for the number and for the
 * address they come from; whether the number or the code was wrong is not told.
 */
@Component
public class Tracking {

    private final Requests requests;
    private final CodeTries tries;

    Tracking(Requests requests, CodeTries tries) {
        this.requests = requests;
        this.tries = tries;
    }

    @Bean
    static Job forgetCodeTries(CodeTries tries) {
        return new Job("request-forget-code-tries", Duration.ofHours(1), tries::forget);
    }

    /**
     * @param number  as typed: case and blanks do not matter
     * @param address where the call comes from
     */
    public Outcome open(String number, String code, String address) {
        var known = number.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        var wait = tries.take(CodeTries.Lane.ADDRESS, address);
        if (wait.isZero()) {
            wait = tries.take(CodeTries.Lane.NUMBER, known);
        }
        if (wait.isPositive()) {
            return new TooFast(wait);
        }
        if (!requests.fits(known, code)) {
            return new Wrong();
        }
        tries.right(known, address);
        return new Opened(known);
    }

    public sealed interface Outcome {
    }

    public record Opened(String number) implements Outcome {
    }

    public record Wrong() implements Outcome {
    }

    /** Too many wrong codes lately: this one was not looked at. */
    public record TooFast(Duration pause) implements Outcome {

        /** To wait, rounded up. */
        public long seconds() {
            return Math.max(1, pause.plusMillis(999).toSeconds());
        }
    }
}
