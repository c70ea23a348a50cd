package org.linli.request.desk.web;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.linli.request.MoveField;
import org.linli.request.Verb;
import org.linli.request.desk.Suggestion;
import org.linli.web.FormErrors;
import org.linli.web.Option;

/**
 * What can be done with a request: the next right move with its form, and the others as links.
 *
 * @param verb  of the form, null where nothing is to be done here
 * @param aside  not what comes next by itself but what was asked for: there is a way back
 * @param next  the request to go on with afterwards
 * @param model which model suggested, 0: none was learnt yet
 */
public record Action(@Nullable Verb verb, boolean aside, String href, int version, String next, List<FieldView> fields,
                     FormErrors errors, List<Other> others, List<SuggestionView> suggestions, String note,
                     long model) {

    /** @param values what stands in it */
    public record FieldView(String name, MoveField.Type type, boolean required, boolean multiple, String label,
                            String hint, List<Option> options, List<String> values) {

        public String value() {
            return values.isEmpty() ? "" : values.getFirst();
        }

        public boolean holds(String option) {
            return values.contains(option);
        }
    }

    /**
     * @param key  that presses it, empty for none
     * @param rare it stands behind one more step
     */
    public record Other(Verb verb, String href, String key, boolean current, boolean rare) {
    }

    /**
     * @param chosen it is the one that the form would dispatch to
     * @param alike  similar requests that it finished, to be opened
     */
    public record SuggestionView(String department, String name, String share, String why, boolean chosen,
                                 List<Suggestion.Example> alike) {
    }

    /** What is in sight, best first: handed back with the form, so that what is taken can be compared. */
    public String offered() {
        return suggestions.stream().map(SuggestionView::department).collect(Collectors.joining(","));
    }

    public FieldView field(String name) {
        return fields.stream().filter(field -> field.name().equals(name)).findFirst().orElseThrow();
    }

    /** Number keys choose in the first group of a form. */
    public boolean isFirstChoice(FieldView field) {
        return fields.stream().filter(other -> other.options().size() > 1 && other.options().size() <= 4).findFirst()
                .filter(field::equals).isPresent();
    }

    /** Words that residents or courts may read need room. */
    public int rows(FieldView field) {
        return switch (field.name()) {
            case "result", "basis", "question" -> 5;
            case "parent", "parentOther" -> 0;
            case "text" -> verb == Verb.ANSWER ? 6 : 3;
            default -> 3;
        };
    }

    public boolean hasFiles() {
        return fields.stream().anyMatch(field -> field.type() == MoveField.Type.FILE);
    }
}
