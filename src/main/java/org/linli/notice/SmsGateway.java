package org.linli.notice;

/** Port to whoever carries short messages. May be slow and may fail: it is never called in anybody's transaction. */
public interface SmsGateway {

    /**
     * Hands the message over once.
     *
     * @throws SmsNotTaken where it was not taken and shall be tried again later
     */
    void send(Sms sms) throws SmsNotTaken;

    /** False: nobody is there to hand a message to, so all of them wait and none counts as tried. */
    default boolean isConnected() {
        return true;
    }

    /** The gateway did not take the message. */
    final class SmsNotTaken extends Exception {

        /** @param reason for the operator; without telephone numbers and texts */
        public SmsNotTaken(String reason) {
            super(reason);
        }
    }
}
