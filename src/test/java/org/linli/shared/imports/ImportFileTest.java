package org.linli.shared.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.linli.shared.Crs;
import org.linli.shared.GeoPoint;

class ImportFileTest {

    @Test
    void reads_what_spreadsheets_write() {
        var file = new ImportFile("rooms.csv", "\uFEFFcode,name\r\na,\"厅,“大”\"\r\n\r\nb,䶮\r\n");
        assertThat(file.rows(List.of("code"), "name")).extracting(row -> row.text("name"))
                .containsExactly("厅,“大”", "䶮");
    }

    @Test
    void names_every_mistake_by_line_column_and_reason() {
        var file = new ImportFile("rooms.csv", "code,capacity,active\na,zwölf,true\n,3,maybe\na,5,true\n");
        for (var row : file.rows(List.of("code"), "capacity", "active")) {
            row.text("code");
            row.integer("capacity");
            row.flag("active");
        }
        assertThatThrownBy(file::refuseIfWrong).asInstanceOf(InstanceOfAssertFactories.type(ImportRefused.class))
                .extracting(ImportRefused::problems).asInstanceOf(InstanceOfAssertFactories.LIST)
                .extracting(Object::toString).containsExactly(
                        "rooms.csv:4 code: web.import.twice [2]",
                        "rooms.csv:2 capacity: web.import.integer [zwölf]",
                        "rooms.csv:3 code: web.import.missing",
                        "rooms.csv:3 active: web.import.flag [maybe]");
    }

    @Test
    void counts_lines_as_an_editor_does_where_a_field_has_several() {
        var rows = new ImportFile("a.csv", "code,text\na,\"one\ntwo\"\nb,x\n").rows(List.of("code"), "text");
        assertThat(rows).extracting(CsvRow::line).containsExactly(2L, 4L);
    }

    @Test
    void refuses_a_file_without_its_columns_or_with_a_torn_line() {
        assertThatThrownBy(() -> new ImportFile("a.csv", "code\na\n").rows(List.of("code"), "name"))
                .hasMessage("a.csv:1 name: web.import.column [code, name, code]");
        var torn = new ImportFile("a.csv", "code,name\na\n");
        torn.rows(List.of("code"), "name");
        assertThatThrownBy(torn::refuseIfWrong).hasMessageContaining("a.csv:2: web.import.fields [2, 1]");
        assertThatThrownBy(() -> new ImportFile("a.csv", "code,name\na,\"b\n").rows(List.of("code"), "name"))
                .isInstanceOf(ImportRefused.class);
    }

    @Test
    void stops_where_there_are_more_mistakes_and_rows_than_anybody_reads() {
        var file = new ImportFile("a.csv", "code,count\n" + "x,many\n".repeat(20_000));
        assertThatThrownBy(() -> file.rows(List.of("code"), "count").forEach(row -> row.integer("count")))
                .asInstanceOf(InstanceOfAssertFactories.type(ImportRefused.class)).satisfies(refused -> {
                    assertThat(refused.problems()).hasSize(20_001);
                    assertThat(refused.problems().getLast().messageKey()).isEqualTo("web.import.more");
                    assertThat(refused.getMessage().lines()).hasSize(100);
                });
        var rows = new StringBuilder("code\n");
        for (int i = 0; i <= 200_000; i++) {
            rows.append(i).append('\n');
        }
        assertThatThrownBy(() -> new ImportFile("a.csv", rows.toString()).rows(List.of("code")))
                .hasMessageContaining("web.import.tooLong [200000]");
    }

    @Test
    void keeps_the_system_of_a_position_and_refuses_what_lies_nowhere() {
        var file = new ImportFile("a.csv", "code,lon,lat,crs\na,118.59,24.91,GCJ02\nb,118.59,24.91,\nc,200,1,\n");
        assertThat(file.rows(List.of("code"), "lon", "lat")).extracting(CsvRow::point).startsWith(
                new GeoPoint(118.59, 24.91, Crs.GCJ02), new GeoPoint(118.59, 24.91, Crs.CGCS2000));
        assertThatThrownBy(file::refuseIfWrong).hasMessageContaining("a.csv:4 lon: web.import.position");
    }
}
