package org.linli.request.question;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.linli.request.RequestSheet;
import org.linli.request.release.PersonalWords;
import org.linli.setting.SettingKey;
import org.linli.setting.Settings;
import org.linli.shared.Actor;
import org.linli.shared.BusinessTime;
import org.linli.shared.FieldError;
import org.linli.shared.Responsibility;
import org.linli.shared.Scope;
import org.linli.web.Texts;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The questions that hold on a day, and what was answered. */
@Component
public class Answers {

    /** Before the code of a question, in forms and as the name of a wrong field. */
    public static final String FIELD = "answers.";

    private final Settings settings;
    private final JdbcClient jdbc;
    private final Clock clock;

    Answers(Settings settings, JdbcClient jdbc, Clock clock) {
        this.settings = settings;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Bean
    static SettingKey<Questions> requestQuestions() {
        return Questions.KEY;
    }

    /** What a category asks today; empty for most. */
    public List<Question> asked(String category) {
        return asked(category, clock.instant());
    }

    private List<Question> asked(String category, Instant at) {
        return settings.at(Questions.KEY, BusinessTime.dateOf(at)).value().of(category);
    }

    /**
     * @param all required ones have to be answered; false for what was said elsewhere and is only taken in
     * @return what is wrong, on fields that begin with {@link #FIELD}
     */
    public List<FieldError> faults(String category, Map<String, String> typed, boolean all) {
        var errors = new ArrayList<FieldError>();
        for (var question : asked(category)) {
            var answer = typed.getOrDefault(question.code(), "").strip();
            if (answer.isEmpty()) {
                if (question.required() && all) {
                    errors.add(FieldError.of(FIELD + question.code(), "web.missing"));
                }
            } else if (question.normal(answer).isEmpty()) {
                errors.add(FieldError.of(FIELD + question.code(), "request.answer.wrong." + question.type(), Question.LONGEST));
            }
        }
        return errors;
    }

    /** Of a request that is about to be placed. What the category does not ask is left out. */
    public void keep(UUID requestId, String category, Map<String, String> typed) {
        for (var question : asked(category)) {
            var answer = typed.getOrDefault(question.code(), "").strip();
            if (!answer.isEmpty()) {
                jdbc.sql("insert into request.answer (request_id, code, value) values (?, ?, ?)").param(requestId)
                        .param(question.code()).param(question.normal(answer).orElseThrow()).update();
            }
        }
    }

    /** It was not placed after all. */
    public void drop(UUID requestId) {
        jdbc.sql("delete from request.answer where request_id = ?").param(requestId).update();
    }

    /** @param value in words */
    public record Answered(String code, String label, String value) {
    }

    /** As whoever reads the sheet may see them; in the order in which they were asked. */
    public List<Answered> of(RequestSheet sheet, Actor reader, Texts t) {
        var values = values(List.of(sheet.id())).getOrDefault(sheet.id(), Map.of());
        return values.isEmpty() ? List.of()
                : shown(sheet.head().category().code(), sheet.head().placedAt(), values, isVeiled(sheet, reader), t);
    }

    /** For an interface: as they are kept. */
    public Map<String, String> codes(RequestSheet sheet, Actor reader) {
        var values = new LinkedHashMap<>(values(List.of(sheet.id())).getOrDefault(sheet.id(), Map.of()));
        if (isVeiled(sheet, reader)) {
            values.replaceAll((code, value) -> PersonalWords.masked(value, List.of()));
        }
        return values;
    }

    /** Of many requests, by request, for a file. */
    public Map<UUID, Map<String, String>> values(Collection<UUID> requests) {
        if (requests.isEmpty()) {
            return Map.of();
        }
        return jdbc.sql("select request_id, code, value from request.answer where request_id = any (?) order by code")
                .param(requests.toArray(UUID[]::new))
                .query((row, n) -> new Row(row.getObject(1, UUID.class), row.getString(2), row.getString(3))).list().stream()
                .collect(Collectors.groupingBy(Row::request,
                        Collectors.toMap(Row::code, Row::value, (a, b) -> a, LinkedHashMap::new)));
    }

    /** One cell: {@code question: answer; question: answer}, with what looks personal masked. */
    public String line(String category, Instant placedAt, Map<String, String> values, Texts t) {
        return shown(category, placedAt, values, true, t).stream().map(answer -> answer.label() + ": " + answer.value())
                .collect(Collectors.joining("; "));
    }

    private List<Answered> shown(String category, Instant placedAt, Map<String, String> values, boolean veiled, Texts t) {
        var rest = new LinkedHashMap<>(values);
        var shown = new ArrayList<Answered>();
        for (var question : asked(category, placedAt)) {
            var value = rest.remove(question.code());
            if (value != null) {
                var words = question.shown(value, t);
                shown.add(new Answered(question.code(), question.label(t), veiled && question.type() == QuestionType.TEXT
                        ? PersonalWords.masked(words, List.of()) : words));
            }
        }
        rest.forEach((code, value) -> shown.add(new Answered(code, code, veiled ? "" : value)));
        return shown;
    }

    private static boolean isVeiled(RequestSheet sheet, Actor reader) {
        return !sheet.demander().mine() && reader.scope().kind() == Scope.Kind.CENTRE
                && !reader.may(Responsibility.SEE_PERSONAL_DATA);
    }

    private record Row(UUID request, String code, String value) {
    }
}
