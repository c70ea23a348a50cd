package org.linli.sample;

import java.util.List;
import org.linli.affair.window.Ticket;
import org.linli.affair.window.WindowQueue;
import org.linli.shared.Actor;
import org.springframework.stereotype.Component;

/** A morning in the hall of one centre: some wait, two are at the windows. It is over with the day. */
@Component
class QueueStory implements SampleChapter {

    private static final String CENTRE = "qiaoguang";

    private final WindowQueue queue;

    QueueStory(WindowQueue queue) {
        this.queue = queue;
    }

    @Override
    public String name() {
        return "queue";
    }

    @Override
    public int order() {
        return 122;
    }

    @Override
    public void tell() {
        for (var letter : List.of("A", "B", "A", "C", "A", "B", "A")) {
            queue.take(CENTRE, letter, Ticket.Source.STAFF, Actor.SYSTEM);
        }
        queue.callNext(CENTRE, List.of(), 1, null);
        queue.callNext(CENTRE, List.of(), 2, null);
    }
}
