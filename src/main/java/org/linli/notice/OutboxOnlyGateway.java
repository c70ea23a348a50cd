package org.linli.notice;

/** The sample's gateway: nothing leaves the house, the outbox's page shows what would have been sent. */
final class OutboxOnlyGateway implements SmsGateway {

    @Override
    public void send(Sms sms) {
        // it stands in the outbox already
    }
}
