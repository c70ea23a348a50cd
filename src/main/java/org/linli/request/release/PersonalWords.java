package org.linli.request.release;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;

/**
 * Looks for words that may tell who or where somebody is: telephones, identity numbers, number plates, accounts, doors,
 * names. It finds what looks like them and is no judge: it may take a shop for a person and miss a nickname, so a person
 * always decides. The patterns lie in {@code request/personal_words.csv}, each with an example.
 */
public final class PersonalWords {

    private static final String FILE = "/request/personal_words.csv";
    private static final List<Rule> RULES = rules();

    private PersonalWords() {
    }

    /** What a finding looks like. */
    public enum Personal { PHONE, IDENTITY, NUMBER, PLATE, MAIL, ACCOUNT, ADDRESS, NAME }

    record Rule(Personal kind, Pattern pattern, String example) {
    }

    /** From {@code start} to before {@code end} in the text. */
    public record Finding(Personal kind, int start, int end, String words) {
    }

    /**
     * @param names that are known to belong to somebody, found wherever they stand
     * @return in the text's order, none overlapping
     */
    public static List<Finding> in(String text, List<String> names) {
        var found = new ArrayList<Finding>();
        names.stream().filter(name -> !name.isBlank())
                .forEach(name -> collect(found, Personal.NAME, Pattern.compile(Pattern.quote(name)), text));
        RULES.forEach(rule -> collect(found, rule.kind, rule.pattern, text));
        found.sort(Comparator.comparingInt(Finding::start));
        return found;
    }

    /** The text with every finding made unreadable: where a clerk begins. */
    public static String masked(String text, List<String> names) {
        var masked = new StringBuilder();
        var from = 0;
        for (var finding : in(text, names)) {
            masked.append(text, from, finding.start).append("***");
            from = finding.end;
        }
        return masked.append(text, from, text.length()).toString();
    }

    private static void collect(List<Finding> found, Personal kind, Pattern pattern, String text) {
        var matcher = pattern.matcher(text);
        while (matcher.find()) {
            var start = matcher.start();
            var end = matcher.end();
            if (end > start && found.stream().noneMatch(f -> start < f.end && f.start < end)) {
                found.add(new Finding(kind, start, end, matcher.group()));
            }
        }
    }

    static List<Rule> rules() {
        try (var reader = new InputStreamReader(Objects.requireNonNull(PersonalWords.class.getResourceAsStream(FILE)),
                StandardCharsets.UTF_8)) {
            return CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get().parse(reader).stream()
                    .map(row -> new Rule(Personal.valueOf(row.get("kind")), Pattern.compile(row.get("pattern")),
                            row.get("example"))).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
