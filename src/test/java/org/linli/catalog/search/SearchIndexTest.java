package org.linli.catalog.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.Test;

class SearchIndexTest {

    private static final String TENS = "东西南北中上下左右前";
    private static final List<String> SERVICES = List.of("居民身份证遗失补领", "食品经营许可证变更", "老年人优待证办理");

    /** More than one hand fills at a time. */
    @Test
    void every_one_of_many_is_found_again() {
        var documents = new ArrayList<SearchDocument>();
        for (int i = 0; i < 8_000; i++) {
            for (int service = 0; service < SERVICES.size(); service++) {
                documents.add(new SearchDocument(i + "-" + service, place(i) + SERVICES.get(service), 0.5f));
            }
        }
        try (var index = filled(documents)) {
            for (int i = 0; i < 8_000; i += 421) { // the last one among them
                for (int service = 0; service < SERVICES.size(); service++) {
                    assertThat(codes(index.search(place(i) + SERVICES.get(service), 3))).first().isEqualTo(i + "-" + service);
                }
            }
            index.remove("777-1");
            index.put(new SearchDocument("777-2", place(777) + "公租房轮候", 0.5f));
            index.refresh();
            assertThat(codes(index.search(place(777) + SERVICES.get(1), 20))).doesNotContain("777-1");
            assertThat(codes(index.search(place(777) + "公租房轮候", 3))).first().isEqualTo("777-2");
        }
    }

    @Test
    void a_first_letter_brings_what_begins_so() {
        try (var index = SampleIndex.open()) {
            for (var letter : List.of("s", "sh", "j")) {
                assertThat(index.suggest(letter, 8).hits()).as(letter).hasSize(8)
                        .allSatisfy(hit -> assertThat(Grams.readings(hit.name()).toString()).containsIgnoringCase(letter));
            }
            assertThat(index.suggest("s", 8).hits()).allSatisfy(hit ->
                    assertThat(Syllables.of(hit.name().substring(0, 1)).getFirst()).startsWith("s"));
        }
    }

    @Test
    void pinyin_that_is_answered_whole_is_no_slip() {
        try (var index = SampleIndex.open()) {
            assertThat(index.search("shenfenzheng", 5).loosely()).isFalse();
            assertThat(index.search("sfz", 5).loosely()).isFalse();
            assertThat(index.search("shenfenzhegn", 5)).satisfies(found -> {
                assertThat(found.loosely()).isTrue();
                assertThat(found.hits()).isNotEmpty().allSatisfy(hit -> assertThat(hit.name()).contains("身份证"));
            });
        }
    }

    private static SearchIndex filled(List<SearchDocument> documents) {
        var index = new SearchIndex(new ByteBuffersDirectory());
        index.fill(documents);
        index.refresh();
        return index;
    }

    /** Four characters for every number below ten thousand. */
    private static String place(int number) {
        var place = new StringBuilder();
        for (int left = number, i = 0; i < 4; i++, left /= 10) {
            place.append(TENS.charAt(left % 10));
        }
        return place.toString();
    }

    private static List<String> codes(Found found) {
        return found.hits().stream().map(Found.Hit::code).toList();
    }
}
