package org.linli.catalog.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.lucene.store.MMapDirectory;
import org.linli.bench.Results;
import org.linli.database.EmbeddedDatabase;
import org.springframework.util.FileSystemUtils;

/**
 * The whole call, from what was typed to the ten best with their marks, over the sample's 3,003 items and over a million:
 * the sample's names, each with made-up places before it. The queries are the everyday ones of the relevance set.
 */
public final class SearchBench {

    private static final Path SAMPLE = Path.of("src/main/resources/sample/licheng");
    private static final int FEW = 3003;
    private static final int ROUNDS = 20;
    private static final int TEN = 10;

    private SearchBench() {
    }

    /** Also over HTTP, where {@code --over=http} asks for that. */
    public static void run(List<String> arguments) throws Exception {
        int most = arguments.stream().filter(a -> a.startsWith("--items=")).map(a -> Integer.parseInt(a.substring(8)))
                .findFirst().orElse(1_000_000);
        if (arguments.contains("--over=http")) {
            SearchPages.run(arguments, most);
            return;
        }
        var at = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "bench-search-");
        var lines = new ArrayList<String>();
        lines.add("From what was typed to the ten best with their marks (parse, rank, mark). `"
                + ("./linli bench search " + String.join(" ", arguments)).strip() + "` on " + Results.machine() + "; load before the run "
                + Files.readString(Path.of("/proc/loadavg")).split(" ")[0] + "; queries: the 338 everyday ones of the relevance set, " + ROUNDS + " rounds after at least 5 s to warm up, one caller; "
                + "the million are the sample's names, each with a made-up place before it.");
        try (var database = EmbeddedDatabase.start(at.resolve("data"), at.resolve("programs"), false);
             var connection = DriverManager.getConnection(database.jdbcUrl(), "linli", password(at))) {
            lines.add("");
            lines.add("| items | | median | p99 | wanted |");
            lines.add("|---|---|---|---|---|");
            var rebuilds = new ArrayList<String>();
            for (int items : List.of(FEW, most)) {
                fill(connection, items);
                measure(connection, at.resolve("index-" + items), items, lines, rebuilds);
                PostgresPeer.measure(connection, items, shortQueries(), lines);
            }
            lines.add("");
            lines.addAll(rebuilds);
            lines.add("- The peers are asked for a word of two to eight characters as the list writes it; they know no everyday "
                    + "words, pinyin, slips or traditional characters. pg_trgm has a GIN index, `random_page_cost` 1.1 and warm pages.");
        } finally {
            FileSystemUtils.deleteRecursively(at);
        }
        Results.write("search", lines);
    }

    /** As the server keeps it in its data directory. */
    private static String password(Path at) throws IOException {
        try (var files = Files.walk(at.resolve("data"), 1)) {
            var file = files.filter(path -> path.getFileName().toString().contains("password")).findFirst().orElseThrow();
            return Files.readString(file).strip();
        }
    }

    private static void measure(Connection connection, Path directory, int items, List<String> lines, List<String> rebuilds)
            throws Exception {
        try (var index = new SearchIndex(new MMapDirectory(directory))) {
            var made = Rebuild.from(connection, index, items);
            System.gc();
            var used = (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) / 1_048_576;
            rebuilds.add(("- %,d items read from PostgreSQL and indexed in %.1f s (wanted ≤ 60 s); %d MiB on disk, %d MiB of heap at its "
                    + "highest with garbage, %d MiB in use afterwards.").formatted(items, made.seconds(), size(directory),
                    made.peakMiB(), used));
            index.use(SampleIndex.synonyms());
            var all = queries();
            lines.add(row(items, "search", Times.of(all, ROUNDS, query -> mark(index.search(query, TEN))), "≤ 1 ms, ≤ 5 ms"));
            var prefixes = all.stream().flatMap(query -> Stream.iterate(1, n -> n + 1).limit(query.length())
                    .map(n -> query.substring(0, n))).toList();
            lines.add(row(items, "suggestion while typing", Times.of(prefixes, 2, query -> mark(index.suggest(query, 8))),
                    "p99 ≤ 20 ms"));
        }
    }

    private static void mark(Found found) {
        found.hits().forEach(hit -> Marks.in(hit.name(), found.marks()));
    }

    static String row(int items, String what, Times times, String wanted) {
        return "| %,d | %s | %.2f ms | %.2f ms | %s |".formatted(items, what, times.medianMillis(), times.p99Millis(), wanted);
    }

    static List<String> queries() {
        return Stream.of("tuned", "frozen").flatMap(half -> SampleIndex.rows(
                Path.of("src/test/resources/catalog/relevance_" + half + ".csv")).stream()).map(row -> row.get("query")).toList();
    }

    private static List<String> shortQueries() {
        return SampleIndex.rows(SAMPLE.resolve("catalog_synonyms.csv")).stream()
                .map(row -> row.get("official").split("[;\u00b7]")[0]).filter(word -> word.length() >= 2 && word.length() <= 8)
                .distinct().limit(150).toList();
    }

    private static void fill(Connection connection, int items) throws Exception {
        var names = SampleIndex.rows(SAMPLE.resolve("catalog_items.csv")).stream().map(row -> row.get("name")).toList();
        var characters = String.join("", SampleIndex.rows(SAMPLE.resolve("communities.csv")).stream().map(row -> row.get("name"))
                .toList());
        var random = new Random(7);
        try (var statement = connection.createStatement()) {
            statement.execute("drop table if exists items");
            statement.execute("create table items (code text primary key, name text not null)");
        }
        connection.setAutoCommit(false);
        try (var insert = connection.prepareStatement("insert into items values (?, ?)")) {
            for (int i = 0; i < items; i++) {
                var place = new StringBuilder();
                for (int n = 0; items > names.size() && n < 3; n++) {
                    place.append(characters.charAt(random.nextInt(characters.length())));
                }
                insert.setString(1, "item-" + i);
                insert.setString(2, Hanzi.normal(place + names.get(i % names.size())));
                insert.addBatch();
                if (i % 10_000 == 9_999) {
                    insert.executeBatch();
                }
            }
            insert.executeBatch();
        }
        connection.commit();
        connection.setAutoCommit(true);
    }

    private static long size(Path directory) throws Exception {
        try (var files = Files.walk(directory)) {
            return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum() / 1_048_576;
        }
    }
}
