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
                int taken = follower.follow();
                failing = false;
                if (taken < Follower.BATCH) {
                    pause(PAUSE);
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

    private static void pause(Duration duration) {
        try {
            Thread.sleep(duration);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
