package org.linli.request;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.linli.shared.BusinessTime;
import org.linli.shared.Invalid;

/** What somebody filled in for a move: a form's or a JSON body's values by the names of its {@link MoveField}s. */
public record MoveInput(Map<String, List<String>> values) {

    public String text(String name) {
        var found = values.getOrDefault(name, List.of());
        return found.isEmpty() ? "" : found.getFirst();
    }

    /** Several values, also given as one with commas between. */
    public List<String> texts(String name) {
        return values.getOrDefault(name, List.of()).stream().flatMap(value -> Arrays.stream(value.split(",")))
                .map(String::strip).filter(value -> !value.isEmpty()).toList();
    }

    public <E extends Enum<E>> E choice(String name, Class<E> type) {
        var choice = maybe(name, type);
        if (choice == null) {
            throw Invalid.field(name, "request.invalid.choice");
        }
        return choice;
    }

    public <E extends Enum<E>> @Nullable E maybe(String name, Class<E> type) {
        var value = text(name);
        if (value.isBlank()) {
            return null;
        }
        for (var constant : type.getEnumConstants()) {
            if (constant.name().equals(value)) {
                return constant;
            }
        }
        throw Invalid.field(name, "request.invalid.choice");
    }

    public int integer(String name) {
        try {
            return Integer.parseInt(text(name).strip());
        } catch (NumberFormatException e) {
            throw Invalid.field(name, "request.invalid.number");
        }
    }

    /** A day as the date itself, as a local date and time, or as a moment. */
    public LocalDate date(String name) {
        var value = text(name).strip();
        try {
            if (value.endsWith("Z")) {
                return BusinessTime.dateOf(Instant.parse(value));
            }
            return LocalDate.parse(value.length() > 10 ? value.substring(0, 10) : value);
        } catch (DateTimeParseException e) {
            throw Invalid.field(name, value.isEmpty() ? "web.missing" : "request.invalid.date");
        }
    }

    public boolean yesNo(String name) {
        return switch (text(name)) {
            case "true", "on", "1" -> true;
            case "false", "0" -> false;
            default -> throw Invalid.field(name, "request.invalid.choice");
        };
    }

    public UUID id(String name) {
        return ids(name).stream().findFirst().orElseThrow(() -> Invalid.field(name, "request.invalid.choice"));
    }

    public List<UUID> ids(String name) {
        var ids = new ArrayList<UUID>();
        for (var value : texts(name)) {
            try {
                ids.add(UUID.fromString(value));
            } catch (IllegalArgumentException e) {
                throw Invalid.field(name, "request.invalid.file");
            }
        }
        return ids;
    }
}
