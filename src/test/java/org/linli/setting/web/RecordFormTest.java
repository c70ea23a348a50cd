package org.linli.setting.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.linli.setting.Rates;
import org.linli.setting.Rates.Row;
import org.linli.shared.FieldError;
import org.linli.shared.Money;

class RecordFormTest {

    record Optionals(@Nullable BigDecimal share, Money cap, List<DayOfWeek> days) {
    }

    record Strict(int from, int to) {

        Strict {
            if (to < from) {
                throw new IllegalArgumentException();
            }
        }
    }

    record Nested(List<Deep> rows) {

        record Deep(List<Row> rows) {
        }
    }

    private final List<FieldError> errors = new ArrayList<>();

    @Test
    void what_was_written_into_a_form_is_read_back() {
        assertThat(RecordForm.read(Rates.class, RecordForm.write(Rates.DEFAULT), errors)).contains(Rates.DEFAULT);
        assertThat(errors).isEmpty();
    }

    @Test
    void writes_values_as_people_type_them() {
        var texts = RecordForm.write(Rates.DEFAULT);
        assertThat(texts.get("value.closes")).isEqualTo("17:30");
        assertThat(texts.get("value.summer")).isEqualTo("06-01");
        assertThat(texts.get("value.words")).isEqualTo("x\ny");
        assertThat(texts.get("value.rows.1.weekday")).isEqualTo("FRIDAY");
        assertThat(texts.rows("value.rows")).isEqualTo(2);
    }

    @Test
    void names_every_field_that_is_wrong() {
        var sent = sent(RecordForm.write(Rates.DEFAULT), Map.of("value.days", "five", "value.share", "", "value.until", "2030-02-30",
                "value.summer", "6-1", "value.weekday", "SOMEDAY", "value.inner.depth", "1.5", "value.rows.1.minutes", "99999999999"));
        assertThat(RecordForm.read(Rates.class, sent, errors)).isEmpty();
        assertThat(errors).extracting(FieldError::field).containsExactly("value.days", "value.share", "value.until", "value.summer",
                "value.weekday", "value.inner.depth", "value.rows.1.minutes");
    }

    @Test
    void rows_keep_their_order_and_are_counted_anew() {
        var sent = FormTexts.of(Map.of("value.rows.7._", List.of(""), "value.rows.7.name", List.of("b"),
                "value.rows.3.name", List.of("a"), "other", List.of("x")));
        assertThat(sent.rows("value.rows")).isEqualTo(2);
        assertThat(sent.get("value.rows.0.name")).isEqualTo("a");
        assertThat(sent.get("value.rows.1.name")).isEqualTo("b");
        assertThat(sent.get("other")).isEmpty();
    }

    @Test
    void a_row_is_added_at_the_end_and_taken_away_anywhere() {
        var more = RecordForm.write(Rates.DEFAULT).withRow("value.rows");
        assertThat(more.rows("value.rows")).isEqualTo(3);
        var less = more.withoutRow("value.rows.0");
        assertThat(less.rows("value.rows")).isEqualTo(2);
        assertThat(less.get("value.rows.0.name")).isEqualTo("b");
    }

    @Test
    void a_row_changes_places_with_the_one_before_it() {
        var moved = RecordForm.write(Rates.DEFAULT).withRowUp("value.rows.1");
        assertThat(RecordForm.read(Rates.class, moved, errors).orElseThrow().rows())
                .isEqualTo(Rates.DEFAULT.rows().reversed());
        assertThat(moved.withRowUp("value.rows.0").get("value.rows.0.name")).isEqualTo("b");
        assertThat(moved.withRowUp("value.rows.x").get("value.rows.0.name")).isEqualTo("b");
    }

    @Test
    void what_may_be_left_out_is_null_and_boxes_make_a_list() {
        var sent = FormTexts.of(Map.of("value.share", List.of(""), "value.cap", List.of("40.5"),
                "value.days", List.of("MONDAY", "FRIDAY")));
        assertThat(RecordForm.read(Optionals.class, sent, errors))
                .contains(new Optionals(null, new Money(4050), List.of(DayOfWeek.MONDAY, DayOfWeek.FRIDAY)));
    }

    @Test
    void a_record_that_refuses_its_values_is_an_error_of_the_input() {
        var sent = FormTexts.of(Map.of("value.from", List.of("2"), "value.to", List.of("1")));
        assertThat(RecordForm.read(Strict.class, sent, errors)).isEmpty();
        assertThat(errors).containsExactly(FieldError.of("value.from", "setting.error.refused"));
    }

    @Test
    void refuses_a_record_that_no_form_can_show() {
        assertThatThrownBy(() -> Shape.of(Nested.class)).isInstanceOf(IllegalStateException.class);
        record Strange(Optional<String> what) { }
        assertThatThrownBy(() -> Shape.of(Strange.class)).isInstanceOf(IllegalStateException.class);
    }

    private static FormTexts sent(FormTexts filled, Map<String, String> changes) {
        var all = new LinkedHashMap<String, List<String>>();
        for (var path : List.of("days", "fen", "open", "share", "name", "closes", "until", "summer", "weekday", "inner.depth", "words",
                "rows.0.name", "rows.0.minutes", "rows.0.weekday", "rows.1.name", "rows.1.minutes", "rows.1.weekday")) {
            all.put("value." + path, List.of(filled.get("value." + path)));
        }
        changes.forEach((path, text) -> all.put(path, List.of(text)));
        return FormTexts.of(all);
    }
}
