package org.linli.shared.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SheetStreamTest {

    @TempDir
    private Path folder;

    private final List<String> rows = new ArrayList<>();
    private final List<String> mistakes = new ArrayList<>();

    private void read(byte[] content) throws IOException {
        var file = Files.write(folder.resolve("list"), content);
        SheetStream.read("list", file, new SheetStream.Each() {

            @Override
            public void row(String sheet, long line, List<String> cells) {
                rows.add(line + String.join("|", cells));
            }

            @Override
            public void wrong(String sheet, ImportProblem problem) {
                mistakes.add(problem.messageKey());
            }
        });
    }

    @Test
    void csv_is_read_in_utf_8_and_in_gb_18030() throws IOException {
        read("编码,名称\na,甲\n".getBytes(StandardCharsets.UTF_8));
        read("编码,名称\nb,乙\n".getBytes(Charset.forName("GB18030")));
        assertThat(rows).containsExactly("1编码|名称", "2a|甲", "1编码|名称", "2b|乙");
    }

    @Test
    void what_is_no_text_is_told() throws IOException {
        read("编码,名称\n".getBytes(StandardCharsets.UTF_16));
        assertThat(mistakes).containsExactly("web.import.encoding");
    }

    @Test
    void what_only_begins_like_a_workbook_is_told() throws IOException {
        read("PK\003\004 and nothing more".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(mistakes).containsExactly("web.import.workbook");
    }

    /** As programs write it that know no fonts and no formats. */
    @Test
    void a_workbook_without_styles_is_read() throws IOException {
        var file = folder.resolve("plain.xlsx");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var part : plain().entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        read(Files.readAllBytes(file));
        assertThat(mistakes).isEmpty();
        assertThat(rows).containsExactly("1编码|天数", "2a|5");
    }

    private static Map<String, String> plain() {
        var main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        var relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        var kinds = "http://schemas.openxmlformats.org/package/2006/";
        return Map.of("[Content_Types].xml", "<Types xmlns='" + kinds + "content-types'/>",
                "_rels/.rels", "<Relationships xmlns='" + kinds + "relationships'><Relationship Id='a' Type='" + relation
                        + "/officeDocument' Target='xl/workbook.xml'/></Relationships>",
                "xl/workbook.xml", "<workbook xmlns='" + main + "' xmlns:r='" + relation
                        + "'><sheets><sheet name='1' sheetId='1' r:id='b'/></sheets></workbook>",
                "xl/_rels/workbook.xml.rels", "<Relationships xmlns='" + kinds + "relationships'><Relationship Id='b' Type='"
                        + relation + "/worksheet' Target='worksheets/sheet1.xml'/></Relationships>",
                "xl/worksheets/sheet1.xml", "<worksheet xmlns='" + main + "'><sheetData><row r='1'>" + cell("A1", "编码")
                        + cell("B1", "天数") + "</row><row r='2'>" + cell("A2", "a") + "<c r='B2'><v>5</v></c></row></sheetData></worksheet>");
    }

    private static String cell(String at, String text) {
        return "<c r='" + at + "' t='inlineStr'><is><t>" + text + "</t></is></c>";
    }
}
