package org.linli.shared.imports;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** Turns the first sheet of a workbook into CSV, row n on line n; or tells the rows of all its sheets one by one. */
final class Workbooks {

    private static final Pattern FIRST_SHEET = Pattern.compile("xl/worksheets/sheet(1)\\.xml");
    private static final Pattern ANY_SHEET = Pattern.compile("xl/worksheets/sheet(\\d+)\\.xml");
    private static final Pattern DATE_FORMAT = Pattern.compile("(?i)[ymd]{2}|h:mm|\\[\\$-F800\\]");
    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final String MACROS = "vbaProject.bin";
    /** A workbook that unpacks to more is no district's table. */
    private static final long MOST_BYTES = 300L << 20;
    /** Stands for a line break within a cell, so that lines stay rows. */
    static final char BREAK = '\u2028';

    private final String name;
    private final List<ImportProblem> problems = new ArrayList<>();
    private boolean styled;

    Workbooks(String name) {
        this.name = name;
    }

    String text(byte[] bytes) {
        try {
            try (var zip = ZipFile.builder().setByteArray(bytes).get()) {
                look(zip, FIRST_SHEET);
            }
            refuseIfWrong();
            var text = rows(bytes);
            refuseIfWrong();
            return text;
        } catch (IOException | XMLStreamException | RuntimeException unreadable) {
            if (unreadable instanceof ImportRefused refused) {
                throw refused;
            }
            problems.add(new ImportProblem(name, 0, "", "web.import.workbook", List.of()));
            throw new ImportRefused(problems);
        }
    }

    /** A workbook may come without styles; then no number of it is a date. */
    private ReadingOptions options() {
        return new ReadingOptions(styled, true);
    }

    private void refuseIfWrong() {
        if (!problems.isEmpty()) {
            throw new ImportRefused(problems);
        }
    }

    /** Everything unpacked once and counted, kept nowhere; what the sheet's reader does not tell is found. */
    private void look(ZipFile zip, Pattern sheets) throws IOException, XMLStreamException {
        long left = MOST_BYTES;
        styled = zip.getEntry("xl/styles.xml") != null;
        for (var entry : Collections.list(zip.getEntries())) {
            try (var stream = new Measured(zip.getInputStream(entry), left)) {
                if (entry.getName().endsWith(MACROS)) {
                    problems.add(new ImportProblem(name, 0, "", "web.import.macros", List.of()));
                }
                if (sheets.matcher(entry.getName()).matches()) {
                    mergedAndReckoned(stream);
                } else {
                    stream.transferTo(OutputStream.nullOutputStream());
                }
                left = stream.left;
            }
        }
    }

    /**
     * Every row of every sheet, one after the other; what makes a workbook unreadable as tables is told instead.
     *
     * @throws IOException where the file cannot be read
     */
    void each(Path file, SheetStream.Each each) throws IOException {
        try (var zip = ZipFile.builder().setPath(file).get()) {
            look(zip, ANY_SHEET);
        } catch (ImportRefused many) {
            // they stand in the list already
        } catch (IOException | XMLStreamException | RuntimeException unreadable) {
            problems.add(new ImportProblem(name, 0, "", "web.import.workbook", List.of()));
        }
        if (tell("", each)) {
            return;
        }
        try (var book = new ReadableWorkbook(file.toFile(), options())) {
            for (var sheet : book.getSheets().toList()) {
                sheet(sheet, each);
                tell(sheet.getName(), each);
            }
        } catch (ExcelReaderException unreadable) {
            each.wrong("", new ImportProblem(name, 0, "", "web.import.workbook", List.of()));
        }
    }

    private void sheet(Sheet sheet, SheetStream.Each each) throws IOException {
        int width = 0;
        try (var rows = sheet.openStream()) {
            for (var row : (Iterable<Row>) rows::iterator) {
                if (row.getRowNum() > ImportProblem.MOST_ROWS) {
                    problems.add(new ImportProblem(name, row.getRowNum(), "", "web.import.tooLong",
                            List.of(ImportProblem.MOST_ROWS)));
                    return;
                }
                var cells = values(row, width);
                width = width == 0 ? cells.size() : width;
                if (!cells.stream().allMatch(String::isEmpty)) {
                    each.row(sheet.getName(), row.getRowNum(), cells);
                }
            }
        }
    }

    private boolean tell(String sheet, SheetStream.Each each) {
        problems.forEach(problem -> each.wrong(sheet, problem));
        var any = !problems.isEmpty();
        problems.clear();
        return any;
    }

    /** A formula's value is what some program reckoned last; a list for others holds values. */
    private void mergedAndReckoned(InputStream sheet) throws XMLStreamException {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        var xml = factory.createXMLStreamReader(sheet);
        var cell = "";
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamReader.START_ELEMENT) {
                continue;
            }
            switch (xml.getLocalName()) {
                case "c" -> cell = String.valueOf(xml.getAttributeValue(null, "r"));
                case "f" -> at(cell, "web.import.formula");
                case "mergeCell" -> at(String.valueOf(xml.getAttributeValue(null, "ref")), "web.import.merged");
                default -> { }
            }
        }
    }

    /** @param range {@code B2} or {@code B2:B4} */
    private void at(String range, String messageKey) {
        if (problems.size() == ImportProblem.MOST) {
            problems.add(ImportProblem.more(name));
            throw new ImportRefused(problems);
        }
        var line = range.replaceFirst("^[A-Z]+(\\d{1,7}).*$", "$1");
        problems.add(new ImportProblem(name, line.matches("\\d+") ? Long.parseLong(line) : 0,
                range.replaceFirst("\\d.*$", ""), messageKey, List.of(range)));
    }

    private String rows(byte[] bytes) throws IOException {
        var text = new StringBuilder();
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(bytes), options());
             var rows = book.getFirstSheet().openStream()) {
            int line = 1;
            int width = 0;
            for (var row : (Iterable<Row>) rows::iterator) {
                if (row.getRowNum() > ImportProblem.MOST_ROWS) {
                    problems.add(new ImportProblem(name, row.getRowNum(), "", "web.import.tooLong", List.of(ImportProblem.MOST_ROWS)));
                    break;
                }
                for (; line < row.getRowNum(); line++) {
                    text.append('\n');
                }
                var cells = cells(row, width);
                width = width == 0 ? cells.size() : width;
                text.append(cells.stream().allMatch("\"\""::equals) ? "" : String.join(",", cells)).append('\n');
                line++;
            }
        }
        return text.toString();
    }

    private List<String> cells(Row row, int width) {
        return values(row, width).stream().map(Workbooks::quoted).toList();
    }

    /** Filled up to the header's width; blank cells beyond it are left out. */
    private List<String> values(Row row, int width) {
        var cells = new ArrayList<String>();
        for (int column = 0; column < row.getCellCount(); column++) {
            cells.add(row.getOptionalCell(column).map(this::text).orElse("").strip());
        }
        while (cells.size() > Math.max(width, 1) && cells.getLast().isEmpty()) {
            cells.removeLast();
        }
        while (cells.size() < width) {
            cells.add("");
        }
        return cells;
    }

    private static String quoted(String cell) {
        return '"' + cell.replace("\r\n", "\n").replace('\n', BREAK).replace("\"", "\"\"") + '"';
    }

    private String text(Cell cell) {
        if (cell.getType() == CellType.ERROR) {
            problems.add(new ImportProblem(name, cell.getAddress().getRow() + 1L, cell.getAddress().toString().replaceAll("\\d", ""),
                    "web.import.cellError", List.of(String.valueOf(cell.getRawValue()))));
            return "";
        }
        if (cell.getType() == CellType.NUMBER && isDate(cell)) {
            var moment = cell.asDate();
            return moment.toLocalTime().equals(LocalTime.MIDNIGHT) ? moment.toLocalDate().toString() : MINUTES.format(moment);
        }
        return switch (cell.getValue()) {
            case null -> "";
            case BigDecimal number -> number.stripTrailingZeros().toPlainString();
            case Boolean yes -> yes.toString();
            default -> cell.getText();
        };
    }

    /** Ends with an error where more comes out than is left: what unpacks without end is no table. */
    private static final class Measured extends FilterInputStream {

        private long left;

        Measured(InputStream in, long left) {
            super(in);
            this.left = left;
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            take(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = super.read(bytes, offset, length);
            take(Math.max(0, read));
            return read;
        }

        private void take(int count) throws IOException {
            left -= count;
            if (left < 0) {
                throw new IOException("unpacks to too much");
            }
        }
    }

    private static boolean isDate(Cell cell) {
        var format = cell.getDataFormatString();
        return format != null && DATE_FORMAT.matcher(format).find();
    }
}
