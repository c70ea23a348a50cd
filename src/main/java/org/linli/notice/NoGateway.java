package org.linli.notice;

/** Production without the address of a gateway: messages wait and the outbox says why. */
final class NoGateway implements SmsGateway {

    @Override
    public void send(Sms sms) throws SmsNotTaken {
        throw new SmsNotTaken(SmsFailure.UNREACHABLE, "LINLI_SMS_URL");
    }

    @Override
    public boolean isConnected() {
        return false;
    }
}
