package org.linli.request.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Consumer;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.linli.Http;
import org.linli.LinliTest;
import org.linli.database.FileImports;
import org.linli.shared.Ids;
import org.linli.shared.imports.ImportProblem;
import org.linli.shared.imports.ImportRefused;
import org.linli.shared.imports.SheetText;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@LinliTest
class RequestImportTest {

    private static final String NAME = "requests.csv";

    @Autowired
    private FileImports imports;
    @Autowired
    private JdbcClient jdbc;

    @Test
    void a_workbook_in_chinese_is_rehearsed_placed_once_and_never_doubled() throws IOException {
        var key = "E" + Ids.next();
        var text = SheetText.of(NAME, book(sheet -> {
            row(sheet, 0, "外部编号", "来源", "类别", "内容", "社区", "联系人", "电话");
            row(sheet, 2, key + "a", "12345 转入", "路灯照明", "路灯不亮\n三天了", "金山社区", "王小明", "13900001234");
            row(sheet, 3, key + "b", "HOTLINE", "trees", "树倒了挡路", "350502001001", "", "");
        }));
        assertThat(imports.rehearse(NAME, text)).extracting("rows", "changed").containsExactly(2, 2);
        assertThat(count(key)).isZero();
        assertThat(imports.take(NAME, text)).extracting("rows", "changed").containsExactly(2, 2);
        assertThat(imports.take(NAME, text)).extracting("rows", "changed").containsExactly(2, 0);
        assertThat(count(key)).isEqualTo(2);
        assertThat(jdbc.sql("""
                select r.source || r.centre || (r.requester is null) from request.service_request r
                  join request.content c on c.request_id = r.id where c.description like ?
                """).param("%三天了%" + key + "a%").query(String.class).single()).isEqualTo("HOTLINEjinshantrue");
    }

    @Test
    void every_mistake_is_named_by_row_and_column_and_nothing_is_placed() {
        var key = "F" + Ids.next();
        var csv = new StringBuilder("external_key,source,category,description,phone\n" + key + "ok,HOTLINE,trees,好的一行,\n");
        for (int i = 0; i < 5_000; i++) {
            csv.append(key).append(i).append(",HOTLINE,nothing,x,12\n");
        }
        csv.append(key).append("0,HOTLINE,trees,又来一次,\n");
        assertThatThrownBy(() -> imports.take(NAME, csv.toString())).asInstanceOf(
                InstanceOfAssertFactories.type(ImportRefused.class)).satisfies(refused -> {
            assertThat(refused.problems()).hasSizeGreaterThanOrEqualTo(5_001);
            assertThat(refused.problems()).extracting(ImportProblem::line, ImportProblem::column, ImportProblem::messageKey)
                    .contains(tuple(3L, "category", "web.import.unknown"), tuple(5003L, "external_key", "web.import.twice"));
        });
        assertThat(count(key)).isZero();
    }

    @Test
    void wrong_headers_merged_cells_and_old_formats_are_told() throws IOException {
        assertThatThrownBy(() -> imports.take(NAME, "编号,内容\n1,x\n")).hasMessageContaining("category: web.import.column")
                .hasMessageContaining("category / 类别").hasMessageContaining("编号");
        var merged = book(sheet -> {
            row(sheet, 0, "外部编号", "来源", "类别", "内容");
            row(sheet, 1, "1", "HOTLINE", "trees", "树");
            sheet.range(1, 1, 2, 1).merge();
        });
        assertThatThrownBy(() -> SheetText.of(NAME, merged)).hasMessageContaining("web.import.merged [B2:B3]");
        assertThatThrownBy(() -> SheetText.of(NAME, new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}))
                .hasMessageContaining("oldFormat");
        assertThatThrownBy(() -> SheetText.of(NAME, "PK\003\004nonsense".getBytes(StandardCharsets.ISO_8859_1)))
                .isInstanceOf(ImportRefused.class);
    }

    @Test
    void the_page_reads_gb_18030_and_gives_a_copy_with_the_mistakes(Http http) throws IOException {
        var key = "G" + Ids.next();
        var file = ("外部编号,来源,类别,内容\n" + key + ",12345 转入,没有的类,路灯不亮\n").getBytes(Charset.forName("GB18030"));
        http.signIn("district-admin");
        var refused = http.upload("/admin/import", Map.of(), "file", "requests-11.csv", file);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("没有的类");
        var copy = http.upload("/admin/import/checked", Map.of(), "file", "requests-11.csv", file);
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(copy.bytes()))) {
            var row = book.getFirstSheet().read().get(2);
            assertThat(row.getCellText(1)).contains("category").contains("没有的类");
            assertThat(row.getCellText(2)).isEqualTo(key);
        }
    }

    @Test
    void of_ten_thousand_mistakes_the_page_shows_the_first_and_the_copy_has_all(Http http) throws IOException {
        var rows = new StringBuilder("外部编号,来源,类别,内容\n");
        for (int i = 0; i < 10_000; i++) {
            rows.append("H").append(i).append(",12345 转入,没有的类,路灯不亮\n");
        }
        everyMistake(http.signIn("district-admin"), "requests.csv", rows.toString(), "category");
    }

    @Test
    void so_it_is_with_a_table_of_the_register(Http http) throws IOException {
        var rows = new StringBuilder("code,name,estate_code,lon,lat,households\n");
        for (int i = 0; i < 10_000; i++) {
            rows.append("K").append(i).append(",1号楼,35050200100101,118.58,24.9,许多\n");
        }
        everyMistake(http.signIn("district-admin"), "buildings.csv", rows.toString(), "households");
    }

    private static void everyMistake(Http admin, String name, String text, String column) throws IOException {
        var file = text.getBytes(Charset.forName("GB18030"));
        var page = admin.upload("/admin/import", Map.of(), "file", name, file);
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.body()).contains("有 10,000 处错误", "data-label=\"行\">2<", "data-label=\"行\">201<", "前 200 处")
                .doesNotContain("data-label=\"行\">202<");
        var copy = admin.upload("/admin/import/checked", Map.of(), "file", name, file);
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(copy.bytes())); var rows = book.getFirstSheet().openStream()) {
            assertThat(rows.skip(2).filter(row -> row.getCellText(1).contains(column))).hasSize(10_000);
        }
    }

    private int count(String key) {
        return jdbc.sql("select count(*) from request.content where description like ?").param("%" + key + "%")
                .query(Integer.class).single();
    }

    private static byte[] book(Consumer<Worksheet> fill) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "test", "1.0")) {
            fill.accept(book.newWorksheet("1"));
        }
        return out.toByteArray();
    }

    private static void row(Worksheet sheet, int row, String... cells) {
        for (int column = 0; column < cells.length; column++) {
            sheet.value(row, column, cells[column]);
        }
    }
}
