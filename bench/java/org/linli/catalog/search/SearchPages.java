package org.linli.catalog.search;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.linli.LinliApplication;
import org.linli.bench.OtherProcess;
import org.linli.bench.Results;
import org.linli.catalog.CatalogSearch;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;

/** The page of what was found and the suggestions, over HTTP from the whole application, with the sample and with many items. */
final class SearchPages {

    private static final int RATE = 50;
    private static final int STEP = 25;
    private static final String SECONDS = "30";

    private SearchPages() {
    }

    static void run(List<String> arguments, int most) throws Exception {
        var lines = new ArrayList<String>();
        var seconds = arguments.stream().filter(a -> a.startsWith("--seconds=")).findFirst().map(a -> a.substring(10)).orElse(SECONDS);
        lines.add("`./linli bench search " + String.join(" ", arguments) + "` on " + Results.machine() + "; load before the run "
                + Files.readString(Path.of("/proc/loadavg")).split(" ")[0] + "; " + RATE + " pages a second for " + seconds
                + " s after as many to warm up, from the moment at which each was due to its last byte. Load, application "
                + "(4 GiB of heap at most) and embedded PostgreSQL share the machine. The many are the sample's items once for each made-up place.");
        lines.add("");
        lines.add("| items | | median | p99 | wanted |");
        lines.add("|---|---|---|---|---|");
        var notes = new ArrayList<String>();
        var data = Files.createTempDirectory("linli-bench");
        try {
            boolean more;
            try (var application = start(data)) {
                measure(application, seconds, lines, notes);
                more = most > count(application);
                if (more) {
                    grow(application.getBean(JdbcClient.class), most);
                }
            }
            if (more) {
                try (var application = start(data)) {
                    measure(application, seconds, lines, notes);
                }
            }
        } finally {
            FileSystemUtils.deleteRecursively(data);
        }
        lines.add("");
        lines.addAll(notes);
        Results.write("search over HTTP", lines);
    }

    private static ConfigurableApplicationContext start(Path data) {
        return SpringApplication.run(LinliApplication.class, "--linli.database.data=" + data, "--server.port=0");
    }

    private static void measure(ConfigurableApplicationContext application, String seconds, List<String> lines,
                                List<String> notes) throws Exception {
        long begun = System.nanoTime();
        application.getBean(CatalogSearch.class).make();
        int items = count(application);
        notes.add("- %,d items: words were understood %.1f s after the application was ready (read from PostgreSQL with everything "
                .formatted(items, (System.nanoTime() - begun) / 1e9) + "that a page says, and indexed); until then names are compared.");
        var base = "http://localhost:" + application.getEnvironment().getProperty("local.server.port") + "/catalog";
        lines.add(row(items, "page of what was found", base + "?q=", seconds, "p99 ≤ 50 ms"));
        lines.add(row(items, "suggestions", base + "/suggest?q=", seconds, ""));
        System.gc();
        notes.add("- %,d items: %d MiB of heap in use by the application.".formatted(items,
                (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) / 1_048_576));
    }

    private static String row(int items, String what, String address, String seconds, String wanted) throws Exception {
        var seen = OtherProcess.run(PagesLoad.class, address, RATE, seconds, seconds);
        return SearchBench.row(items, what, new Times(seen.get(0), seen.get(1)), wanted);
    }

    private static int count(ConfigurableApplicationContext application) {
        return application.getBean(JdbcClient.class).sql("select count(*) from catalog.versions where state = 'PUBLISHED'")
                .query(Integer.class).single();
    }

    private static void grow(JdbcClient jdbc, int most) {
        int copies = most / jdbc.sql("select count(*) from catalog.items").query(Integer.class).single() - 1;
        jdbc.sql("create table public.bench_item as select code, rank from catalog.items").update();
        for (int copy = 1; copy <= copies; copy += STEP) {
            copy(jdbc, copy, Math.min(copies, copy + STEP - 1));
        }
        jdbc.sql("analyze catalog.versions, catalog.items").update();
    }

    private static void copy(JdbcClient jdbc, int from, int to) {
        var copies = " from public.bench_item i cross join generate_series(?, ?) c ";
        jdbc.sql("insert into catalog.items (code, rank) select i.code || '-' || c, i.rank" + copies).params(from, to).update();
        jdbc.sql("""
                insert into catalog.versions (item_code, main_code, number, state, effective_from, terms, author, author_name, created_at, published_at)
                select v.item_code || '-' || c, v.main_code, 1, 'PUBLISHED', v.effective_from, v.terms || jsonb_build_object('name',
                       chr(20013 + c * 37 % 9000) || chr(20013 + c * 91 % 9000) || '街' || (v.terms ->> 'name')),
                       v.author, v.author_name, v.created_at, v.published_at
                """ + copies + "join catalog.versions v on v.item_code = i.code and v.state = 'PUBLISHED' and v.number = 1")
                .params(from, to).update();
    }
}
