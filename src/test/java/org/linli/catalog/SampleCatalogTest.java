package org.linli.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.linli.LinliTest;
import org.linli.database.FileImports;
import org.linli.shared.imports.ImportRefused;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;

/** The sample catalogue as the running application counts it. */
@LinliTest
class SampleCatalogTest {

    @Autowired
    ServiceCatalog catalog;
    @Autowired
    FileImports imports;

    @Test
    void there_are_3003_items_over_the_five_channels() {
        var counts = catalog.counts();
        assertThat(counts.items()).isEqualTo(3003);
        assertThat(counts.byChannel()).containsExactlyInAnyOrderEntriesOf(Map.of(Channel.SPOT, 57, Channel.NEARBY, 67,
                Channel.ONLINE, 2166, Channel.PHONE, 617, Channel.SELF, 119));
        assertThat(counts.channelSum()).isEqualTo(3026);
    }

    @Test
    void every_item_says_who_may_ask_how_and_how_long_it_takes() {
        assertThat(catalog.list()).allSatisfy(item -> {
            assertThat(item.terms().audience()).isNotEmpty();
            assertThat(item.terms().channels()).isNotEmpty();
            assertThat(item.terms().limits().promiseIsLawful()).isTrue();
            assertThat(item.terms().limits().fitsHandling()).isTrue();
            assertThat(item.basis()).isNotEmpty();
        });
        assertThat(catalog.list()).extracting(ServiceItem::name).doesNotHaveDuplicates();
        assertThat(catalog.list().stream().filter(item -> item.terms().guide().isCompiled()).count())
                .isGreaterThanOrEqualTo(300);
    }

    @ParameterizedTest
    @ValueSource(strings = {"catalog_main_items.csv", "catalog_items.csv", "catalog_materials.csv",
            "catalog_delegations.csv", "catalog_synonyms.csv"})
    void the_same_file_again_changes_nothing(String file) throws IOException {
        var text = new ClassPathResource("sample/licheng/" + file).getContentAsString(StandardCharsets.UTF_8);
        assertThat(imports.rehearse(file, text).changed()).isZero();
    }

    @Test
    void wrong_rows_are_named_by_line_and_column_and_nothing_is_kept() {
        assertThatThrownBy(() -> imports.take("catalog_items.csv", """
                local_code,main_item,name,audience,level,channels,kind,legal_days,promised_days,visits
                test-1,hr-001,Right,PERSON,COUNTY,ONLINE,PROMISED,20,5,0
                test-2,nothing,Wrong main,PERSON,COUNTY,ONLINE,PROMISED,20,5,0
                test-3,hr-001,Too long,PERSON,COUNTY,FAX,PROMISED,5,20,3
                """)).isInstanceOf(ImportRefused.class).message().contains(
                "catalog_items.csv:3 main_item: web.import.unknown", "catalog_items.csv:4 channels: web.import.unknown",
                "catalog_items.csv:4 promised_days: catalog.error.promise", "catalog_items.csv:4 visits");
        assertThat(catalog.find("test-1")).isEmpty();
    }

    @Test
    void a_changed_row_is_a_draft_until_somebody_publishes_it() throws IOException {
        var text = new ClassPathResource("sample/licheng/catalog_items.csv").getContentAsString(StandardCharsets.UTF_8);
        var lines = text.lines().toList();
        var changed = lines.getFirst() + "\n" + lines.get(1).replace("PROMISED", "PROMISED").replace(",20,5,", ",20,4,");
        var code = lines.get(1).split(",")[0];
        assertThat(imports.rehearse("catalog_items.csv", changed).changed()).isEqualTo(1);
        imports.take("catalog_items.csv", changed);
        assertThat(catalog.get(code).version()).isEqualTo(1);
        assertThat(catalog.get(code).terms().limits().promisedDays()).isEqualTo(5);
        assertThat(catalog.counts().items()).isEqualTo(3003);
        imports.take("catalog_items.csv", lines.getFirst() + "\n" + lines.get(1));
    }
}
