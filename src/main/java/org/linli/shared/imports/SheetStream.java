package org.linli.shared.imports;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/**
 * The rows of a file (.csv in UTF-8 or GB 18030, .xlsx) one after the other, the header included. It holds one row at a
 * time, so that a table of a hundred thousand needs no more memory than one of ten.
 */
public final class SheetStream {

    private static final CSVFormat ANY = CSVFormat.RFC4180.builder().setTrim(true).setIgnoreEmptyLines(true).get();
    private static final int SKIP = 1 << 16;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private SheetStream() {
    }

    /** Whoever takes the rows. */
    public interface Each {

        /**
         * @param sheet name of the sheet; empty for CSV
         * @param line  as an editor or a spreadsheet counts
         */
        void row(String sheet, long line, List<String> cells);

        /** Something that is no row's own mistake; where a file cannot be read as tables no row comes. */
        void wrong(String sheet, ImportProblem problem);
    }

    /**
     * @param name of the file, for its mistakes
     * @throws IOException where it cannot be read from the disk
     */
    public static void read(String name, Path file, Each each) throws IOException {
        var start = start(file);
        if (start.startsWith("PK\u0003\u0004")) {
            new Workbooks(name).each(file, each);
        } else if (start.startsWith("\u00D0\u00CF\u0011\u00E0")) {
            each.wrong("", new ImportProblem(name, 0, "", "web.import.oldFormat", List.of()));
        } else {
            try (var reader = Files.newBufferedReader(file, charset(file))) {
                reader.mark(1);
                if (reader.read() != BYTE_ORDER_MARK) {
                    reader.reset();
                }
                csv(name, reader, each);
            } catch (CharacterCodingException noText) {
                each.wrong("", new ImportProblem(name, 0, "", "web.import.encoding", List.of()));
            }
        }
    }

    /** The rows of a CSV text without a mark in front. */
    public static void csv(String name, Reader reader, Each each) throws IOException {
        try (var parser = CSVParser.parse(reader, ANY)) {
            for (var record : parser) {
                // the parser stands at the end of the record; a record with line breaks in it began further up
                var breaks = record.stream().flatMapToInt(String::chars).filter(c -> c == '\n').count();
                each.row("", parser.getCurrentLineNumber() - breaks, record.toList());
            }
        } catch (UncheckedIOException | IllegalStateException broken) {
            if (broken.getCause() instanceof CharacterCodingException noText) {
                throw noText;
            }
            each.wrong("", new ImportProblem(name, 0, "", "web.import.csv", List.of()));
        }
    }

    private static String start(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return new String(in.readNBytes(4), StandardCharsets.ISO_8859_1);
        }
    }

    /** Read through once, kept nowhere. */
    private static Charset charset(Path file) throws IOException {
        try (var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            var skipped = new char[SKIP];
            while (reader.read(skipped) >= 0) {
                // only whether it decodes
            }
            return StandardCharsets.UTF_8;
        } catch (CharacterCodingException notUtf8) {
            return Charset.forName("GB18030");
        }
    }
}
