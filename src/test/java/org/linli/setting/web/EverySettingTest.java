package org.linli.setting.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.linli.LinliTest;
import org.linli.setting.Checked;
import org.linli.setting.SettingKey;
import org.linli.setting.SettingKeys;
import org.linli.shared.FieldError;
import org.linli.web.TextsSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Whatever a module declares as a setting can be shown, edited and named in both languages. */
@LinliTest
class EverySettingTest {

    private final List<SettingKey<?>> keys;
    private final TextsSource texts;

    EverySettingTest(@Autowired SettingKeys keys, @Autowired TextsSource texts) {
        this.keys = keys.list();
        this.texts = texts;
    }

    @Test
    void there_are_some_with_keys_of_their_own() {
        assertThat(keys).extracting(SettingKey::key).contains("calendar.officeHours").doesNotHaveDuplicates();
    }

    @Test
    void every_part_has_a_title_and_every_choice_a_text_in_both_languages() {
        for (var locale : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
            for (var key : keys) {
                var labels = Labels.of(texts.in(locale), key);
                assertThat(Stream.concat(Stream.of(labels.title()), words(labels, Shape.of(key.type()), "value."))).as(key.key())
                        .noneMatch(text -> text.startsWith("⟦"));
            }
        }
    }

    @Test
    void its_default_survives_the_form_and_finds_nothing_wrong_with_itself() {
        for (var key : keys) {
            var errors = new ArrayList<FieldError>();
            assertThat(RecordForm.read(key.type(), RecordForm.write(key.defaultValue()), errors).map(Record.class::cast))
                    .as(key.key() + " " + errors).contains(key.defaultValue());
            if (key.defaultValue() instanceof Checked checked) {
                assertThat(checked.check()).as(key.key()).isEmpty();
            }
        }
    }

    private static Stream<String> words(Labels labels, List<? extends Shape> shapes, String prefix) {
        return shapes.stream().flatMap(shape -> Stream.concat(Stream.of(labels.title(prefix + shape.name())), switch (shape) {
            case Shape.Value value when value.kind() == Kind.CHOICE -> options(labels, value.type());
            case Shape.Lines lines when lines.kind() == Kind.CHOICE -> options(labels, lines.type());
            case Shape.Group measure when measure.isMeasure() -> options(labels, measure.part(1).type());
            case Shape.Group group -> words(labels, group.parts(), prefix + group.name() + ".");
            case Shape.Rows rows -> words(labels, rows.columns(), prefix + rows.name() + ".");
            default -> Stream.of();
        }));
    }

    private static Stream<String> options(Labels labels, Class<?> type) {
        return labels.options(type).stream().map(option -> option.label());
    }
}
