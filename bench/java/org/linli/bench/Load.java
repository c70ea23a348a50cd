package org.linli.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntFunction;

/** Callers that do one thing again and again for a while, and how long each took. */
public final class Load {

    private Load() {
    }

    /** What one caller does once; {@code step} is called after each durable move within it. */
    public interface Life {
        void live(Runnable step) throws Exception;
    }

    /**
     * @param perSecond lives a second
     * @param p50Millis median of a single move
     * @param p99Millis 99th percentile of a single move
     * @param processorMillis of all processors for a life, as far as it was measured
     */
    public record Seen(double perSecond, double p50Millis, double p99Millis, double processorMillis) {

        Seen worked(double millis) {
            return new Seen(perSecond, p50Millis, p99Millis, millis);
        }
    }

    public static Seen run(int callers, Duration time, IntFunction<Life> life) throws Exception {
        var end = System.nanoTime() + time.toNanos();
        var start = new CountDownLatch(1);
        var failure = new AtomicReference<Throwable>();
        var recorders = new ArrayList<Recorder>();
        var threads = new ArrayList<Thread>();
        for (int i = 0; i < callers; i++) {
            var mine = life.apply(i);
            var recorder = new Recorder();
            recorders.add(recorder);
            threads.add(Thread.ofPlatform().start(() -> {
                try {
                    start.await();
                    while (System.nanoTime() < end && failure.get() == null) {
                        recorder.begin();
                        mine.live(recorder::step);
                        recorder.lives++;
                    }
                } catch (Throwable e) {
                    failure.compareAndSet(null, e);
                }
            }));
        }
        var began = System.nanoTime();
        start.countDown();
        for (var thread : threads) {
            thread.join();
        }
        if (failure.get() != null) {
            throw new IllegalStateException(failure.get());
        }
        return seen(recorders, (System.nanoTime() - began) / 1e9);
    }

    private static Seen seen(List<Recorder> recorders, double seconds) {
        var lives = recorders.stream().mapToLong(r -> r.lives).sum();
        var all = recorders.stream().flatMapToLong(r -> Arrays.stream(r.nanos, 0, r.count)).sorted().toArray();
        return new Seen(lives / seconds, percentile(all, 0.50), percentile(all, 0.99), Double.NaN);
    }

    private static double percentile(long[] sorted, double share) {
        return sorted.length == 0 ? Double.NaN : sorted[(int) Math.min(sorted.length - 1, sorted.length * share)] / 1e6;
    }

    private static final class Recorder {
        private long[] nanos = new long[65_536];
        private int count;
        private long lives;
        private long last;

        void begin() {
            last = System.nanoTime();
        }

        void step() {
            var now = System.nanoTime();
            if (count == nanos.length) {
                nanos = Arrays.copyOf(nanos, count * 2);
            }
            nanos[count++] = now - last;
            last = now;
        }
    }
}
