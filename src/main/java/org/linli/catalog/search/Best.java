package org.linli.catalog.search;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.FilterCollector;
import org.apache.lucene.search.FilterLeafCollector;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollector;
import org.apache.lucene.search.TopScoreDocCollectorManager;

/**
 * The best of all, where it is known beforehand that as many as are wanted reach a score: what cannot reach it is left out
 * from the first block on.
 *
 * @param most  how many are wanted
 * @param least what so many reach; 0 where nothing is known
 */
record Best(int most, float least) implements CollectorManager<Best.Known, TopDocs> {

    private static final float ROUNDING = 0.999f;

    /** After a narrower question whose every term is asked again: nobody's score has fallen. */
    static Best noneBelow(List<Ranking.Candidate> found, int most) {
        return new Best(most, found.size() < most ? 0 : found.getLast().score() * ROUNDING);
    }

    @Override
    public Known newCollector() {
        return new Known(new TopScoreDocCollectorManager(most, most).newCollector(), least);
    }

    @Override
    public TopDocs reduce(Collection<Known> collectors) {
        return TopDocs.merge(most, collectors.stream().map(known -> known.best.topDocs()).toArray(TopDocs[]::new));
    }

    static final class Known extends FilterCollector {

        private final TopScoreDocCollector best;
        private final float least;

        private Known(TopScoreDocCollector best, float least) {
            super(best);
            this.best = best;
            this.least = least;
        }

        @Override
        public LeafCollector getLeafCollector(LeafReaderContext context) throws IOException {
            var leaf = best.getLeafCollector(context);
            return least == 0 ? leaf : new FilterLeafCollector(leaf) {
                @Override
                public void setScorer(Scorable scorer) throws IOException {
                    super.setScorer(new AtLeast(scorer, least));
                    scorer.setMinCompetitiveScore(least);
                }
            };
        }
    }

    /** Never lets the bar be set lower than it is known to be. */
    private static final class AtLeast extends Scorable {

        private final Scorable all;
        private final float least;

        AtLeast(Scorable all, float least) {
            this.all = all;
            this.least = least;
        }

        @Override
        public float score() throws IOException {
            return all.score();
        }

        @Override
        public void setMinCompetitiveScore(float score) throws IOException {
            all.setMinCompetitiveScore(Math.max(score, least));
        }
    }
}
