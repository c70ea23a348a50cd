package org.linli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people read stands in the message files, and pages hold no script or style of their own. */
class LiteralsHouseTest {

    private static final Pattern CHINESE = Pattern.compile("[\\p{IsHan}\u3000-\u303f\uff00-\uffef]");
    private static final Pattern SCRIPT_COMMENT = Pattern.compile("/\\*.*?\\*/|(?m)(^|\\s)//.*$", Pattern.DOTALL);
    private static final Pattern TAG = Pattern.compile("<[!/a-zA-Z][^>]*>");
    private static final Pattern ENTITY = Pattern.compile("&#?\\w+;");
    private static final Pattern SPOKEN = Pattern.compile("\\s(title|alt|aria-label|placeholder|label)=\"[^\"]*\\p{L}[^\"]*\"");
    private static final Pattern BUTTON = Pattern.compile("<input[^>]*type=\"(submit|button|reset)\"[^>]*value=\"[^\"]*\\p{L}");
    private static final Pattern INLINE = Pattern.compile("\\s(style|on[a-z]+)=\"|<style|<script(?![^>]*\\ssrc=)");

    @Test
    void java_holds_no_chinese_text() {
        assertThat(SourceTrees.literals(ProjectFiles.under(ProjectFiles.MAIN, ".java")))
                .filteredOn(literal -> CHINESE.matcher(literal.value()).find()).isEmpty();
    }

    @Test
    void scripts_hold_no_chinese_text() {
        assertThat(ProjectFiles.under(ProjectFiles.STATIC, ".js")).allSatisfy(file ->
                assertThat(SCRIPT_COMMENT.matcher(ProjectFiles.text(file)).replaceAll("")).doesNotContainPattern(CHINESE));
    }

    @Test
    void templates_hold_no_text_that_people_read() {
        assertThat(inTemplates(LiteralsHouseTest::textsIn)).isEmpty();
    }

    @Test
    void templates_hold_no_inline_script_or_style() {
        assertThat(inTemplates(markup -> found(INLINE, markup))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <p>Hello</p>                                      | Hello
            <p>${x.get("a.b", f(1))} 元</p>                   | 元
            @if(a.b("x)"))<b>ok</b>@else no @endif            | ok no
            @template.kit.x(c = @`<i>in ${side} here</i>`, d = ")") | in here
            <%-- Words --%><p class="Big">${a}</p>            | ''
            <img alt="A cat" src="/x.png">                    | alt="A cat"
            <input title="${t}" value="Word">                 | ''
            &nbsp;1/3 · ×                                     | ''
            """)
    void finds_the_text_of_a_template(String template, String text) {
        assertThat(String.join(" ", textsIn(JteScanner.of(template).markup())).replaceAll("\\s+", " ").strip()).isEqualTo(text);
    }

    private static List<String> textsIn(String markup) {
        var found = new ArrayList<>(found(SPOKEN, markup));
        found.addAll(found(BUTTON, markup));
        ENTITY.matcher(TAG.matcher(markup).replaceAll(" ")).replaceAll(" ").lines()
                .map(String::strip).filter(line -> line.chars().anyMatch(Character::isLetter)).forEach(found::add);
        return found;
    }

    private static List<String> inTemplates(Function<String, List<String>> search) {
        var found = new ArrayList<String>();
        for (Path file : ProjectFiles.under(ProjectFiles.TEMPLATES, ".jte")) {
            search.apply(JteScanner.of(ProjectFiles.text(file)).markup())
                    .forEach(text -> found.add(file + ": " + text));
        }
        return found;
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(result -> result.group().strip()).toList();
    }
}
