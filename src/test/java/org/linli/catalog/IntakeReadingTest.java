package org.linli.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.linli.catalog.ImportedVersions.Standing;
import org.linli.shared.imports.SheetStream;

class IntakeReadingTest {

    private static final String HEADER = "local_code,main_item,sub_item,name,audience,level,channels,kind,legal_days,"
            + "promised_days,unit,visits,procedure,life_events,fee,basis\n";

    private static String row(int number) {
        return "t-" + number + ",main-1,,事项 " + number + ",PERSON,COUNTY,ONLINE,PROMISED,20,5,WORKING,0,ORDINARY,,不收费,\n";
    }

    /** Where rows go; it remembers how many came at once, and what it knows of items. */
    private static final class Kept implements IntakeReading.Store {

        private final Map<String, Standing> standing = new HashMap<>();
        private final Map<String, Long> lines = new HashMap<>();
        private final List<IntakeReading.Told> problems = new ArrayList<>();
        private int read;
        private int fresh;
        private int changed;
        private int mostAtOnce;

        @Override
        public Map<String, Standing> standing(Collection<String> codes) {
            return standing;
        }

        @Override
        public Map<String, Long> earlier(Collection<String> codes) {
            return lines;
        }

        @Override
        public void keep(IntakeReading.Batch batch) {
            mostAtOnce = Math.max(mostAtOnce, batch.rows().size());
            read += batch.read();
            fresh += batch.fresh();
            changed += batch.changed();
            problems.addAll(batch.problems());
            batch.rows().forEach(row -> {
                lines.put(row.code(), row.line());
                if (row.terms() != null) {
                    standing.put(row.code(), new Standing(1, VersionState.PUBLISHED, false, row.mainCode(), row.terms()));
                }
            });
        }
    }

    private final Kept kept = new Kept();

    private Kept read(Reader text) throws IOException {
        var reading = new IntakeReading("list.csv", Map.of("main-1", "hr", "main-2", "civil", "main-3", "hr"), "hr", kept);
        SheetStream.csv("list.csv", text, reading);
        reading.end();
        return kept;
    }

    private Kept read(String rows) throws IOException {
        return read(new StringReader(HEADER + rows));
    }

    private List<String> mistakes() {
        return kept.problems.stream().map(told -> told.problem().line() + " " + told.problem().column() + " "
                + told.problem().messageKey()).toList();
    }

    /** A text that comes into being row by row while it is read, and knows how far the reader is ahead of what was kept. */
    private static final class Growing extends Reader {

        private final int rows;
        private final Kept kept;
        private int made;
        private int mostAhead;
        private String row = HEADER;
        private int at;

        Growing(int rows, Kept kept) {
            this.rows = rows;
            this.kept = kept;
        }

        @Override
        public int read(char[] into, int offset, int length) {
            if (at == row.length()) {
                if (made == rows) {
                    return -1;
                }
                row = IntakeReadingTest.row(made++);
                at = 0;
                mostAhead = Math.max(mostAhead, made - kept.read);
            }
            int read = Math.min(length, row.length() - at);
            row.getChars(at, at + read, into, offset);
            at += read;
            return read;
        }

        @Override
        public void close() {
            // nothing is open
        }
    }

    @Test
    void a_long_list_is_never_held() throws IOException {
        var text = new Growing(20_000, kept);
        read(text);
        assertThat(kept.read).isEqualTo(20_000);
        assertThat(kept.fresh).isEqualTo(20_000);
        assertThat(kept.problems).isEmpty();
        assertThat(kept.mostAtOnce).isEqualTo(IntakeReading.BATCH);
        assertThat(text.mostAhead).as("rows read that were not kept yet").isLessThan(2 * IntakeReading.BATCH);
    }

    @Test
    void read_again_nothing_changes() throws IOException {
        read(row(1) + row(2));
        kept.lines.clear();
        read(row(1) + row(2).replace("事项 2", "事项二"));
        assertThat(kept.fresh).isEqualTo(2);
        assertThat(kept.changed).isEqualTo(1);
    }

    @Test
    void an_item_may_move_to_another_main_item_of_the_same_department() throws IOException {
        read(row(1) + row(2));
        kept.lines.clear();
        read(row(1).replace("main-1", "main-3") + row(2));
        assertThat(kept.problems).isEmpty();
        assertThat(kept.changed).isEqualTo(1);
        assertThat(kept.standing.get("t-1").mainCode()).isEqualTo("main-3");
        kept.lines.clear();
        read(row(1).replace("main-1", "main-3") + row(2));
        assertThat(kept.changed).as("the same again").isEqualTo(1);
    }

    @Test
    void every_mistake_is_told_by_row_and_column() throws IOException {
        read(row(9));
        var elsewhere = kept.standing.get("t-9");
        kept.lines.clear();
        kept.standing.clear();
        kept.standing.put("t-moved", new Standing(1, VersionState.PUBLISHED, false, "main-2", elsewhere.terms()));
        read(row(1) + row(1) + row(3).replace(",20,5,", ",20,50,") + row(4).replace("main-1", "main-2")
                + row(5).replace("t-5", "t-moved") + "t-6,main-1\n" + row(7).replace("PERSON", "CAT"));
        assertThat(mistakes()).contains("3 local_code web.import.twice", "4 promised_days catalog.error.promise",
                "5 main_item catalog.intake.others", "6 local_code catalog.intake.foreign", "7  web.import.fields",
                "8 audience web.import.unknown");
        assertThat(kept.lines).containsOnlyKeys("t-1");
    }

    @Test
    void a_list_without_rows_is_told() throws IOException {
        read("");
        assertThat(mistakes()).containsExactly("0  catalog.intake.empty");
    }

    @Test
    void what_no_text_can_be_and_what_no_page_can_show_is_told_at_its_row() throws IOException {
        read(row(1).replace("事项 1", "事\0项") + row(2).replace("事项 2", "长".repeat(201)) + row(3));
        assertThat(mistakes()).containsExactlyInAnyOrder("2  web.import.csv", "3 name catalog.error.long");
        assertThat(kept.lines).containsOnlyKeys("t-3");
    }

    @Test
    void without_its_columns_a_list_is_not_read() throws IOException {
        read(new StringReader("local_code,name\na,b\n"));
        assertThat(mistakes()).contains("1 main_item web.import.column");
        assertThat(kept.read).isZero();
    }

    @Test
    void an_item_that_waits_for_approval_is_not_written_over() throws IOException {
        read(row(1));
        var before = kept.standing.get("t-1");
        kept.standing.put("t-1", new Standing(2, VersionState.REVIEW, false, "main-1", before.terms()));
        kept.lines.clear();
        read(row(1));
        assertThat(kept.problems).as("the same again is fine").isEmpty();
        kept.lines.clear();
        read(row(1).replace("事项 1", "事项一"));
        assertThat(mistakes()).containsExactly("2 local_code catalog.intake.open");
    }
}
