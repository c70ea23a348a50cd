package org.linli.catalog.search;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * How well everyday queries are answered.
 *
 * @param recallAt5 share of the queries with a right item among the first five
 * @param mrr       mean of 1/rank of the first right item among the first ten, 0 where there is none
 */
public record Relevance(int queries, double recallAt5, double mrr, List<String> missed) {

    public static Relevance of(SearchIndex index, String half) {
        var missed = new ArrayList<String>();
        double reciprocal = 0;
        int found = 0;
        var rows = SampleIndex.rows(Path.of("src/test/resources/catalog/relevance_" + half + ".csv"));
        for (var row : rows) {
            var right = List.of(row.get("right").split(";"));
            var hits = index.search(row.get("query"), 10).hits();
            int rank = 0;
            for (int i = 0; i < hits.size() && rank == 0; i++) {
                rank = right.contains(hits.get(i).code()) ? i + 1 : 0;
            }
            reciprocal += rank == 0 ? 0 : 1.0 / rank;
            if (rank >= 1 && rank <= 5) {
                found++;
            } else {
                missed.add(row.get("query") + " → " + hits.stream().limit(5).map(Found.Hit::name).toList());
            }
        }
        return new Relevance(rows.size(), (double) found / rows.size(), reciprocal / rows.size(), missed);
    }
}
