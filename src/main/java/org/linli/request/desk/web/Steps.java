package org.linli.request.desk.web;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.StringJoiner;
import java.util.UUID;
import java.util.stream.Collectors;
import org.linli.file.FileType;
import org.linli.file.Files;
import org.linli.file.StoredFile;
import org.linli.request.Command.Satisfaction;
import org.linli.request.EventType;
import org.linli.request.MoveField.Option;
import org.linli.request.RequestSheet;
import org.linli.request.RequestSheet.Entry;
import org.linli.request.Source;
import org.linli.shared.BusinessTime;
import org.linli.shared.NotFound;
import org.linli.shared.Role;
import org.linli.web.Texts;
import org.springframework.stereotype.Component;

/** Tells the events of a request as colleagues tell each other. */
@Component
class Steps {

    private final Lookup lookup;
    private final Files files;

    Steps(Lookup lookup, Files files) {
        this.lookup = lookup;
        this.files = files;
    }

    Item.Step of(Entry entry, RequestSheet sheet, Texts t) {
        var unit = entry.unit().isEmpty() || entry.unit().equals(sheet.where().centre()) ? "" : lookup.unit(entry.unit(), t);
        var who = entry.role().equals(Role.RESIDENT.name()) ? resident(entry.type(), t)
                : (unit + " " + entry.who()).strip();
        var text = entry.type() == EventType.PLACED && !entry.who().isEmpty() ? t.get("desk.step.placedFor")
                : t.of(entry.type());
        var lead = entry.detail().getOrDefault("lead", "");
        if (!lead.isEmpty()) {
            text = t.get("desk.step.to", text, lookup.unit(lead, t));
        }
        var way = entry.from() == null ? t.of(entry.to()) : t.get("desk.step.way", entry.from(), entry.to());
        return new Item.Step(entry.version(), t.shortMoment(entry.at()), who, text, note(entry, t), entry.said(),
                files(entry.files(), sheet.number()), tone(entry.type()), way);
    }

    /** Some events name the resident themselves. */
    private static String resident(EventType type, Texts t) {
        return switch (type) {
            case SUPPLEMENTED, WITHDRAWN -> "";
            default -> t.get("desk.step.resident");
        };
    }

    private String note(Entry entry, Texts t) {
        var words = new StringJoiner(" · ");
        entry.detail().forEach((key, value) -> {
            var word = value.isEmpty() ? "" : word(key, value, entry.type(), t);
            if (!word.isEmpty()) {
                words.add(word);
            }
        });
        return words.toString();
    }

    private String word(String key, String value, EventType type, Texts t) {
        return switch (key) {
            case "coHandlers" -> t.get("desk.step.with", Arrays.stream(value.split(","))
                    .map(code -> lookup.unit(code, t)).collect(Collectors.joining(t.get("desk.and"))));
            case "source" -> t.of(Source.valueOf(value));
            case "category" -> type == EventType.ADMITTED ? lookup.category(value, t) : "";
            case "reason" -> label(type == EventType.REFUSED ? lookup.choices().refusals(t)
                    : lookup.choices().handBacks(t), value);
            case "suggested" -> t.get("desk.step.suggested", lookup.unit(value, t));
            case "satisfaction" -> t.of(Satisfaction.valueOf(value));
            case "stars" -> t.get("desk.step.stars", value);
            case "count" -> t.get("desk.step.count", value);
            case "attempt" -> t.get("desk.step.attempt", value);
            case "centre" -> type == EventType.TRANSFERRED ? lookup.unit(value, t) : "";
            case "parent" -> value;
            case "worker" -> lookup.choices().personName(value);
            case "target" -> t.get("desk.step.target", lookup.unit(value, t));
            case "until" -> type == EventType.SUSPENSION_ASKED || type == EventType.SUSPENDED
                    ? t.get("desk.step.wakes", t.date(BusinessTime.dateOf(Instant.parse(value))))
                    : t.get("desk.step.until", t.moment(Instant.parse(value)));
            case "rectifyBy" -> t.get("desk.step.until", t.moment(Instant.parse(value)));
            default -> "";
        };
    }

    private static String label(List<Option> options, String value) {
        return options.stream().filter(option -> option.value().equals(value)).map(Option::label).findFirst()
                .orElse(value);
    }

    private static String tone(EventType type) {
        return switch (type) {
            case HANDED_BACK, REVIEW_RETURNED, MORE_ASKED, RECALLED, NOT_REACHED, EXTENSION_ASKED, SUSPENSION_ASKED,
                 LEAD_CHANGE_ASKED, HELP_ASKED, EXCLUSION_ASKED, NOTE_DUE, REMINDED, HALF_USED,
                 MOST_USED -> "warn";
            case REFUSED, RATED_POOR, FOLLOWED_UP_UNSOLVED, REOPENED, EXPIRED, SUPERVISED -> "bad";
            default -> "past";
        };
    }

    List<Item.FileView> files(List<UUID> ids, String number) {
        return ids.stream().map(id -> file(id, number)).toList();
    }

    private Item.FileView file(UUID id, String number) {
        var path = "/requests/" + number + "/files/" + id;
        try {
            StoredFile file = files.get(id);
            FileType type = file.type();
            return new Item.FileView(id, path, file.name(), type.isPicture(), type.isSound());
        } catch (NotFound erased) {
            return new Item.FileView(id, path, id.toString().substring(0, 8), false, false);
        }
    }
}
