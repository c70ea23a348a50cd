package org.linli.affair.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.linli.affair.Affair.Channel;
import org.linli.affair.Applicant;
import org.linli.affair.Applicant.IdentityKind;
import org.linli.affair.Application;
import org.springframework.util.MultiValueMap;

/** Reads what a form about a case sent. */
record ApplyForm(MultiValueMap<String, String> typed) {

    private static final String ANSWER = "answer-";

    String text(String field) {
        var value = typed.getFirst(field);
        return value == null ? "" : value;
    }

    boolean isTicked(String field) {
        return text(field).equals("true");
    }

    /** Positions of the papers whose box was ticked: {@code seen-3}. */
    Set<Integer> positions(String prefix) {
        var positions = new HashSet<Integer>();
        typed.keySet().stream().filter(field -> field.matches(prefix + "-\\d{1,3}") && isTicked(field))
                .forEach(field -> positions.add(Integer.valueOf(field.substring(prefix.length() + 1))));
        return positions;
    }

    @Nullable LocalDate date(String field) {
        try {
            return LocalDate.parse(text(field));
        } catch (DateTimeException none) {
            return null;
        }
    }

    int version() {
        return text("version").matches("\\d{1,6}") ? Integer.parseInt(text("version")) : -1;
    }

    Application application(Channel channel, String centre, Map<Integer, List<UUID>> files) {
        var answers = new HashMap<String, String>();
        typed.keySet().stream().filter(field -> field.startsWith(ANSWER))
                .forEach(field -> answers.put(field.substring(ANSWER.length()), text(field)));
        return new Application(text("item"), centre, channel, applicant(), answers,
                new Application.Papers(files, positions("seen"), positions("promise"), date("promisedFor")), isTicked("committed"));
    }

    private Applicant applicant() {
        var kind = java.util.Arrays.stream(IdentityKind.values()).filter(one -> one.name().equals(text("kind"))).findFirst()
                .orElse(IdentityKind.RESIDENT_ID);
        return new Applicant(text("name"), text("phone"), kind, text("identity"), text("address"), List.of());
    }
}
