package org.linli.notice;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Port to whoever carries short messages. May be slow and may fail: it is never called in anybody's transaction. */
public interface SmsGateway {

    /**
     * Hands the message over once.
     *
     * @throws SmsNotTaken where it was not taken; its failure says whether trying again makes sense
     */
    void send(Sms sms) throws SmsNotTaken;

    /** False: nobody is there to hand a message to, so all of them wait and none counts as tried. */
    default boolean isConnected() {
        return true;
    }

    /** The gateway did not take the message. */
    final class SmsNotTaken extends Exception {

        private final SmsFailure failure;
        private final @Nullable Duration retryAfter;

        /** @param reason for the operator of this system; without telephone numbers and texts */
        public SmsNotTaken(SmsFailure failure, String reason) {
            this(failure, reason, null);
        }

        /** @param retryAfter when the gateway wants to be asked again, null where it does not say */
        public SmsNotTaken(SmsFailure failure, String reason, @Nullable Duration retryAfter) {
            super(reason);
            this.failure = failure;
            this.retryAfter = retryAfter;
        }

        SmsFailure failure() {
            return failure;
        }

        @Nullable Duration retryAfter() {
            return retryAfter;
        }
    }
}
