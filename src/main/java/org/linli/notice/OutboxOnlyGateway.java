package org.linli.notice;

/**
 * The sample's gateway: nothing leaves the house, the outbox's page shows what would have been sent. Numbers that end in
 * 00000 are out of service, so that a failure can be seen and practised.
 */
final class OutboxOnlyGateway implements SmsGateway {

    static final String OUT_OF_SERVICE = "00000";

    @Override
    public void send(Sms sms) throws SmsNotTaken {
        if (sms.phone().endsWith(OUT_OF_SERVICE)) {
            throw new SmsNotTaken(SmsFailure.REFUSED, "MOBILE_NOT_EXIST");
        }
    }
}
