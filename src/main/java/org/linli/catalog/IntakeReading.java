package org.linli.catalog;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.linli.catalog.ImportedVersions.Standing;
import org.linli.shared.imports.CsvRow;
import org.linli.shared.imports.ImportFile;
import org.linli.shared.imports.ImportProblem;
import org.linli.shared.imports.SheetStream;

/** Compares a list with what is kept while it is being read. It holds one batch of rows, whatever the list's length. */
final class IntakeReading implements SheetStream.Each {

    static final int BATCH = 500;
    private static final List<String> NEEDED = List.of("local_code", "main_item", "name", "audience", "level", "channels",
            "kind", "legal_days", "promised_days", "visits");

    private final String fileName;
    private final Map<String, String> departmentByMain;
    private final String department;
    private final Store store;
    private List<String> header = List.of();
    private @Nullable String sheet;
    private boolean readable;
    private boolean any;
    private final List<Raw> batch = new ArrayList<>();
    private final List<Told> told = new ArrayList<>();
    private int fresh;
    private int changed;

    /**
     * @param departmentByMain codes of the main items and whose they are
     * @param department       whose items may be named; empty: all
     */
    IntakeReading(String fileName, Map<String, String> departmentByMain, String department, Store store) {
        this.fileName = fileName;
        this.departmentByMain = departmentByMain;
        this.department = department;
        this.store = store;
    }

    /** Where a batch's rows are compared with and go to. */
    interface Store {

        Map<String, Standing> standing(Collection<String> codes);

        /** The lines on which these codes stood in earlier batches. */
        Map<String, Long> earlier(Collection<String> codes);

        void keep(Batch batch);
    }

    /** @param rows one each code; @param read how many the file had, wrong ones too */
    record Batch(List<Row> rows, List<Told> problems, int read, int fresh, int changed) {
    }

    /** @param terms null where it says what is kept already */
    record Row(String code, String sheet, long line, String mainCode, int beforeNumber, @Nullable ItemTerms terms) {
    }

    record Told(String sheet, ImportProblem problem) {
    }

    private record Raw(long line, List<String> cells) {
    }

    @Override
    public void row(String name, long line, List<String> cells) {
        if (!name.equals(sheet)) {
            flush();
            sheet = name;
            header = cells;
            readable = cells.containsAll(NEEDED);
            NEEDED.stream().filter(column -> !cells.contains(column)).forEach(column -> told.add(new Told(name,
                    new ImportProblem(fileName, line, column, "web.import.column", List.of(String.join(", ", NEEDED), String.join(", ", cells))))));
        } else if (readable) {
            any = true;
            batch.add(new Raw(line, cells));
            if (batch.size() == BATCH) {
                flush();
            }
        }
    }

    @Override
    public void wrong(String name, ImportProblem problem) {
        any = true;
        told.add(new Told(name, problem));
        if (told.size() >= BATCH) {
            flush();
        }
    }

    /** After the last row. */
    void end() {
        if (!any && (sheet == null || readable)) {
            told.add(new Told("", new ImportProblem(fileName, 0, "", "catalog.intake.empty", List.of())));
        }
        flush();
    }

    private void flush() {
        if (batch.isEmpty() && told.isEmpty()) {
            return;
        }
        var at = sheet == null ? "" : sheet;
        var rows = new LinkedHashMap<String, Row>();
        compare(at, rows);
        store.keep(new Batch(List.copyOf(rows.values()), List.copyOf(told), batch.size(), fresh, changed));
        batch.clear();
        told.clear();
        fresh = 0;
        changed = 0;
    }

    /** Each row notes its own mistakes, so that a batch full of them is told to its end. */
    private void compare(String at, Map<String, Row> rows) {
        var files = batch.stream().map(raw -> new ImportFile(fileName, "")).toList();
        var read = new ArrayList<CsvRow>();
        for (int n = 0; n < batch.size(); n++) {
            read.add(csv(files.get(n), batch.get(n)));
        }
        var right = read.stream().filter(CsvRow::isRight).toList();
        compare(at, right, rows);
        files.forEach(file -> file.problems().forEach(problem -> told.add(new Told(at, problem))));
    }

    private void compare(String at, List<CsvRow> read, Map<String, Row> rows) {
        var codes = read.stream().map(row -> row.optional("local_code")).toList();
        var standing = store.standing(codes);
        var lines = new HashMap<>(store.earlier(codes));
        for (var row : read) {
            var code = row.code("local_code", "[a-z0-9-]{1,60}");
            var earlier = lines.putIfAbsent(code, row.line());
            row.require(earlier == null, "local_code", "web.import.twice", earlier == null ? 0 : earlier);
            var main = main(row);
            var compared = compared(row, code, main, at, standing.get(code));
            if (row.isRight()) {
                rows.put(code, compared);
                fresh += compared.beforeNumber() == 0 ? 1 : 0;
                changed += compared.beforeNumber() > 0 && compared.terms() != null ? 1 : 0;
            }
        }
    }

    private CsvRow csv(ImportFile file, Raw raw) {
        var cells = new HashMap<String, String>();
        for (int column = 0; column < Math.min(header.size(), raw.cells().size()); column++) {
            cells.put(header.get(column), raw.cells().get(column));
        }
        var row = file.row(cells, raw.line());
        row.require(raw.cells().stream().noneMatch(cell -> cell.indexOf('\0') >= 0), "", "web.import.csv");
        row.require(raw.cells().size() == header.size(), "", "web.import.fields", header.size(), raw.cells().size());
        return row;
    }

    private String main(CsvRow row) {
        var main = row.reference("main_item", departmentByMain.keySet());
        row.require(isOwn(main), "main_item", "catalog.intake.others");
        return main;
    }

    /** A department moves items among its own main items only. */
    private boolean isOwn(String main) {
        return department.isEmpty() || department.equals(departmentByMain.getOrDefault(main, department));
    }

    private Row compared(CsvRow row, String code, String main, String at, @Nullable Standing before) {
        var terms = new ItemRow(row).terms(before == null ? List.of() : before.terms().guide().materials());
        if (before == null) {
            return new Row(code, at, row.line(), main, 0, terms);
        }
        row.require(isOwn(before.mainCode()), "local_code", "catalog.intake.foreign", before.mainCode());
        if (before.says(main, terms)) {
            return new Row(code, at, row.line(), main, before.number(), null);
        }
        row.require(before.state().wasPublished(), "local_code", "catalog.intake.open");
        return new Row(code, at, row.line(), main, before.number(), terms);
    }
}
