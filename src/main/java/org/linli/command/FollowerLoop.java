package org.linli.command;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Lets the follower look at the log again and again, on every node; the follower itself sees that one works at a time. */
@Component
class FollowerLoop implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(FollowerLoop.class);
    private static final Duration PAUSE = Duration.ofMillis(200);
    /** Figures stay younger than a second. */
    private static final Duration LONGEST_PAUSE = Duration.ofMillis(600);
    /** It pauses so many times as long as it worked: where the machine is busy, larger batches cost it less. */
    private static final int PAUSE_PER_WORK = 8;
    private static final Duration AFTER_FAILURE = Duration.ofSeconds(2);
    private static final Duration LONGEST_STOP = Duration.ofSeconds(10);

    private final Follower follower;
    private volatile @Nullable Thread thread;

    FollowerLoop(Follower follower) {
        this.follower = follower;
    }

    @Override
    public void start() {
        var starting = Thread.ofPlatform().daemon().name("command-follower").unstarted(this::work);
        thread = starting;
        starting.start();
    }

    /** Lets a batch under way come to its end. */
    @Override
    public void stop() {
        var running = thread;
        thread = null;
        if (running != null) {
            try {
                running.join(LONGEST_STOP);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    private void work() {
        var failing = false;
        while (thread == Thread.currentThread()) {
            try {
                var began = System.nanoTime();
                int taken = follower.follow();
                failing = false;
                if (taken < Follower.BATCH) {
                    pause(after(Duration.ofNanos(System.nanoTime() - began)));
                }
            } catch (RuntimeException e) {
                if (!failing) {
                    LOG.warn("the log of requests could not be followed, trying on: {}", e.toString());
                }
                failing = true;
                pause(AFTER_FAILURE);
            }
        }
    }

    static Duration after(Duration work) {
        var pause = work.multipliedBy(PAUSE_PER_WORK);
        return pause.compareTo(PAUSE) < 0 ? PAUSE : pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
    }

    private static void pause(Duration duration) {
        try {
            Thread.sleep(duration);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
