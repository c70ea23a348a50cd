package org.linli.notice;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Takes everything. */
final class RecordingGateway implements SmsGateway {

    final List<Sms> taken = new CopyOnWriteArrayList<>();

    @Override
    public void send(Sms sms) {
        taken.add(sms);
    }
}
