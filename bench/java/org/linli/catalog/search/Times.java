package org.linli.catalog.search;

import java.util.Arrays;
import java.util.List;

/** How long calls took. */
record Times(double medianMillis, double p99Millis) {

    interface Call {
        void with(String query) throws Exception;
    }

    private static final long WARM_NANOS = 5_000_000_000L;

    /** As many rounds and at least five seconds to warm up, then each call by itself. */
    static Times of(List<String> queries, int rounds, Call call) throws Exception {
        long begun = System.nanoTime();
        for (int round = 0; round < rounds || System.nanoTime() - begun < WARM_NANOS; round++) {
            for (var query : queries) {
                call.with(query);
            }
        }
        var nanos = new long[queries.size() * rounds];
        int n = 0;
        for (int round = 0; round < rounds; round++) {
            for (var query : queries) {
                long start = System.nanoTime();
                call.with(query);
                nanos[n++] = System.nanoTime() - start;
            }
        }
        Arrays.sort(nanos);
        return new Times(nanos[n / 2] / 1e6, nanos[(int) (n * 0.99)] / 1e6);
    }
}
