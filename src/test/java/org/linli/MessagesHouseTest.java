package org.linli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The two languages say the same things, and everything the program says is in both. */
class MessagesHouseTest {

    private static final Messages CHINESE = Messages.of("zh_CN");
    private static final Messages ENGLISH = Messages.of("en");
    private static final Pattern STRING = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern KEY = Pattern.compile("([a-z][a-z0-9]*)(\\.[A-Za-z0-9_]+)+\\.?");

    /** A narrow mark beside a Chinese character, a quotation or a value that is filled in. */
    private static final Pattern NARROW = Pattern.compile(
            "[\\p{IsHan}“”《》】}] ?[,;:?!()]|[,;:?!()] ?[\\p{IsHan}“”《》【{]");
    /** They quote a line of a file or a header, and so do their marks. */
    private static final Set<String> TYPED_AS_IT_STANDS = Set.of("calendar.notice.paste.hint", "identity.keys.made.next");

    /** What is counted with one and many, and what is counted anywhere else but as a limit. */
    private static final Pattern MANY = Pattern.compile("1<\\{\\d} (\\p{Lower}+s)\\b");
    private static final Pattern COUNTED = Pattern.compile(
            "(?<!<|most |least |within |every |last |after )\\{\\d} (\\p{Lower}+s)\\b(?! at most)");
    /** Thousands of services, the rules' own numbers, medians with a fraction. */
    private static final Set<String> ALWAYS_SEVERAL = Set.of("catalog.lead", "catalog.sum", "catalog.intake.rows",
            "catalog.intake.reading.rows", "catalog.intake.refused", "command.map", "command.topics.note", "place.sites.walk",
            "desk.suggest.category.record", "desk.suggest.record", "desk.suggest.alike.median", "request.refusal.EXTENDED_BEFORE",
            "request.refusal.TOO_MANY_REWORKS", "supervision.ground.LATE");

    @Test
    void both_languages_have_the_same_keys() {
        assertThat(ENGLISH.byModule().keySet()).isEqualTo(CHINESE.byModule().keySet());
        CHINESE.byModule().forEach((module, texts) ->
                assertThat(ENGLISH.byModule().get(module).keySet()).as(module)
                        .containsExactlyInAnyOrderElementsOf(texts.keySet()));
    }

    @Test
    void both_languages_fill_in_the_same_values() {
        var english = ENGLISH.all();
        assertThat(CHINESE.all()).allSatisfy((key, text) ->
                assertThat(Messages.placeholders(english.getOrDefault(key, ""))).as(key)
                        .isEqualTo(Messages.placeholders(text)));
    }

    @Test
    void every_text_can_be_formatted() {
        for (var messages : List.of(CHINESE, ENGLISH)) {
            assertThat(messages.all()).allSatisfy((key, text) -> {
                var shown = new MessageFormat(text, Locale.ROOT).format(new Object[] {1, 2, 3, 4, 5, 6, 7, 8});
                assertThat(shown).as("%s: apostrophes are doubled, so no placeholder is swallowed", key)
                        .doesNotContainPattern("\\{\\d");
                assertThat(text.replace("''", "")).as("%s: write two apostrophes for one", key).doesNotContain("'");
            });
        }
    }

    @Test
    void keys_begin_with_their_module() {
        CHINESE.byModule().forEach((module, texts) ->
                assertThat(texts.keySet()).as(module).allMatch(key -> key.startsWith(module + ".")));
    }

    @Test
    void chinese_texts_are_chinese_and_english_ones_are_not() {
        assertThat(ENGLISH.all()).allSatisfy((key, text) -> assertThat(key.startsWith("web.language")
                || text.codePoints().noneMatch(Character::isIdeographic)).as(key).isTrue());
    }

    @Test
    void chinese_texts_use_full_width_punctuation() {
        var narrow = CHINESE.all().entrySet().stream()
                .filter(text -> !TYPED_AS_IT_STANDS.contains(text.getKey()) && NARROW.matcher(text.getValue()).find())
                .map(Object::toString).toList();
        assertThat(narrow).as("write ，；：？！（） in Chinese").isEmpty();
    }

    @Test
    void english_says_one_thing_and_two_things() {
        var counted = ENGLISH.all().values().stream().flatMap(text -> MANY.matcher(text).results())
                .map(found -> found.group(1)).collect(Collectors.toSet());
        var wrong = ENGLISH.all().entrySet().stream().filter(text -> !ALWAYS_SEVERAL.contains(text.getKey()))
                .filter(text -> COUNTED.matcher(text.getValue()).results().anyMatch(found -> counted.contains(found.group(1))))
                .map(Object::toString).toList();
        assertThat(wrong).as("write {0,choice,1#1 file|1<{0} files}").isEmpty();
    }

    @Test
    void every_key_in_code_and_templates_has_a_text() {
        var texts = CHINESE.all().keySet();
        var missing = new ArrayList<String>();
        for (var used : usedKeys()) {
            var there = used.endsWith(".") ? texts.stream().anyMatch(key -> key.startsWith(used)) : texts.contains(used);
            if (!there) {
                missing.add(used);
            }
        }
        assertThat(missing).as("keys without a text").isEmpty();
    }

    @Test
    void every_shown_enum_has_texts_for_all_its_constants() {
        var texts = CHINESE.all().keySet();
        assertThat(ShownEnums.keys()).as("keys of enums that are shown or refused with").allMatch(texts::contains);
    }

    /** String literals of the form {@code <module>.<name>…} where a module has message files. */
    private static Set<String> usedKeys() {
        var modules = CHINESE.byModule().keySet();
        var used = new HashSet<String>();
        SourceTrees.literals(ProjectFiles.under(ProjectFiles.MAIN, ".java")).forEach(literal -> add(used, literal.value(), modules));
        for (Path file : ProjectFiles.under(ProjectFiles.TEMPLATES, ".jte")) {
            for (var code : JteScanner.of(ProjectFiles.text(file)).code()) {
                STRING.matcher(code).results().forEach(found -> add(used, found.group(1), modules));
            }
        }
        return used;
    }

    private static void add(Set<String> used, String literal, Set<String> modules) {
        var key = KEY.matcher(literal);
        if (key.matches() && modules.contains(key.group(1)) && !NOT_TEXTS.contains(literal)) {
            used.add(literal);
        }
    }

    /** Look like keys and are something else. */
    private static final Set<String> NOT_TEXTS = Set.of();
}
