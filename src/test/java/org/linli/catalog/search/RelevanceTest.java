package org.linli.catalog.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Everyday queries against the sample catalogue. The frozen half is only measured; nobody looks at what it missed. */
class RelevanceTest {

    private final SearchIndex index = SampleIndex.open();

    @Test
    void everyday_queries_find_their_items_among_the_first_five() {
        var tuned = Relevance.of(index, "tuned");
        var frozen = Relevance.of(index, "frozen");
        System.out.printf("relevance: tuned %d recall@5 %.3f MRR %.3f; frozen %d recall@5 %.3f MRR %.3f%n", tuned.queries(),
                tuned.recallAt5(), tuned.mrr(), frozen.queries(), frozen.recallAt5(), frozen.mrr());
        assertThat(tuned.recallAt5()).as("missed: %s", tuned.missed()).isGreaterThanOrEqualTo(0.95);
        assertThat(frozen.recallAt5()).isGreaterThanOrEqualTo(0.95);
    }
}
