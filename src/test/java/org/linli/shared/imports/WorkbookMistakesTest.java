package org.linli.shared.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;

class WorkbookMistakesTest {

    private static final int A_MIB = 1 << 20;

    @Test
    void each_formula_is_told_with_its_cell() throws IOException {
        var book = new ByteArrayOutputStream();
        try (var workbook = new Workbook(book, "test", "1.0")) {
            var sheet = workbook.newWorksheet("a");
            sheet.value(0, 0, "local_code");
            sheet.value(0, 1, "name");
            for (int row = 1; row <= 1000; row++) {
                sheet.value(row, 0, "code-" + row);
                sheet.formula(row, 1, "A" + (row + 1));
            }
        }
        var refused = catchThrowableOfType(ImportRefused.class, () -> SheetText.of("catalog_items.csv", book.toByteArray()));
        assertThat(refused.problems()).hasSize(1000);
        assertThat(refused.problems().getFirst()).isEqualTo(new ImportProblem("catalog_items.csv", 2, "B",
                "web.import.formula", List.of("B2")));
    }

    @Test
    void macros_are_refused_by_what_is_in_the_file_whatever_it_is_called() throws IOException {
        assertThatThrownBy(() -> SheetText.of("catalog_items.csv", with("xl/vbaProject.bin", 10)))
                .hasMessageContaining("web.import.macros");
        assertThat(SheetText.of("catalog_items.csv", with("xl/theme/other.bin", 10))).startsWith("\"a\"");
    }

    @Test
    void what_unpacks_without_end_is_refused_in_little_memory() throws IOException {
        var bomb = with("xl/media/bomb.bin", 400 * A_MIB);
        assertThat(bomb.length).isLessThan(A_MIB);
        assertThatThrownBy(() -> SheetText.of("catalog_items.csv", bomb)).hasMessageContaining("web.import.workbook");
    }

    /** A workbook with one more entry of so many zeros. */
    private static byte[] with(String entry, int zeros) throws IOException {
        var book = new ByteArrayOutputStream();
        try (var workbook = new Workbook(book, "test", "1.0")) {
            workbook.newWorksheet("a").value(0, 0, "a");
        }
        var out = new ByteArrayOutputStream();
        try (var from = ZipFile.builder().setByteArray(book.toByteArray()).get(); var to = new ZipOutputStream(out)) {
            for (var next : Collections.list(from.getEntries())) {
                to.putNextEntry(new ZipEntry(next.getName()));
                try (var content = from.getInputStream(next)) {
                    content.transferTo(to);
                }
            }
            to.putNextEntry(new ZipEntry(entry));
            var some = new byte[Math.min(zeros, A_MIB)];
            for (int left = zeros; left > 0; left -= some.length) {
                to.write(some);
            }
        }
        return out.toByteArray();
    }
}
