package org.linli.request.desk.web;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.linli.calendar.WorkingTime;
import org.linli.request.AssignmentStatus;
import org.linli.request.MoveField;
import org.linli.request.MoveForms;
import org.linli.request.MoveInput;
import org.linli.request.PetitionRules;
import org.linli.request.RequestRules;
import org.linli.request.RequestSheet;
import org.linli.request.Verb;
import org.linli.setting.SettingKey;
import org.linli.setting.Settings;
import org.linli.shared.Actor;
import org.linli.shared.BusinessTime;
import org.linli.shared.Role;
import org.linli.web.Option;
import org.linli.web.Page;
import org.linli.web.Texts;
import org.springframework.stereotype.Component;

/** The fields of a move as the desk shows them: with labels, hints, and what most often stands in them. */
@Component
class Fields {

    private final MoveForms forms;
    private final Settings settings;
    private final SettingKey<RequestRules> rules;
    private final SettingKey<PetitionRules> petitions;
    private final WorkingTime time;
    private final Clock clock;

    Fields(MoveForms forms, Settings settings, SettingKey<RequestRules> rules, SettingKey<PetitionRules> petitions,
           WorkingTime time, Clock clock) {
        this.forms = forms;
        this.settings = settings;
        this.rules = rules;
        this.petitions = petitions;
        this.time = time;
        this.clock = clock;
    }

    RequestRules rules() {
        return settings.at(rules, BusinessTime.dateOf(clock.instant())).value();
    }

    private PetitionRules petitions() {
        return settings.at(petitions, BusinessTime.dateOf(clock.instant())).value();
    }

    /** @param typed what somebody filled in before; where nothing was, what is usual stands there */
    List<Action.FieldView> of(Verb verb, RequestSheet sheet, Page page, MoveInput typed) {
        var usual = usual(verb, sheet);
        return forms.fieldsOf(verb, sheet, page.t()).stream().map(field -> {
            var values = typed.values().isEmpty() ? usual.getOrDefault(field.name(), List.of())
                    : typed.values().getOrDefault(field.name(), List.of());
            return new Action.FieldView(field.name(), field.type(), isRequired(verb, field, sheet, page.actor()),
                    field.name().equals("coHandlers"), label(verb, field.name(), page.t()),
                    hint(verb, field.name(), page.t()), options(verb, field, sheet, page), values);
        }).toList();
    }

    private boolean isRequired(Verb verb, MoveField field, RequestSheet sheet, Actor actor) {
        if (verb == Verb.SUBMIT && field.name().equals("evidence")) {
            return sheet.head().category().onSite() && rules().evidencePhotos() && sheet.handling().parts().stream()
                    .anyMatch(part -> part.lead() && part.status() == AssignmentStatus.SIGNED
                            && actor.scope().isDepartment(part.department()));
        }
        return field.required() && !field.name().equals("whereToGo");
    }

    private static Map<String, List<String>> usual(Verb verb, RequestSheet sheet) {
        return switch (verb) {
            case ADMIT -> Map.of("category", List.of(sheet.head().category().code()),
                    "urgency", List.of(sheet.head().urgency().name()),
                    "complexity", List.of(sheet.head().complexity().name()));
            case RULE -> ruling(sheet);
            case REVIEW -> Map.of("pass", List.of("true"));
            case DECIDE -> Map.of("petition", sheet.beside().decidable().stream().map(Enum::name).limit(1).toList());
            default -> Map.of();
        };
    }

    /** What the unit suggested, else the same unit again; the second time only supervision's word remains. */
    private static Map<String, List<String>> ruling(RequestSheet sheet) {
        var suggested = sheet.timeline().reversed().stream().map(entry -> entry.detail().getOrDefault("suggested", ""))
                .filter(unit -> !unit.isEmpty()).findFirst().orElse("");
        var ruling = sheet.handling().handBacks() > 1 ? "FORCE" : suggested.isEmpty() ? "UPHOLD" : "REASSIGN";
        return Map.of("ruling", List.of(ruling), "department", suggested.isEmpty() ? List.of() : List.of(suggested));
    }

    private static List<Option> options(Verb verb, MoveField field, RequestSheet sheet, Page page) {
        var forced = sheet.handling().handBacks() > 1;
        if (field.type() == MoveField.Type.BOOLEAN) {
            var own = verb == Verb.DECIDE ? "desk.decide." : "desk.review.";
            return List.of(Option.of("true", page.t().get(own + "pass")),
                    Option.of("false", page.t().get(own + "return")));
        }
        return field.options().stream()
                .filter(option -> verb != Verb.RULE || !field.name().equals("ruling")
                        || (option.value().equals("FORCE") ? page.actor().is(Role.SUPERVISOR) : !forced))
                .map(option -> Option.of(option.value(), option.label())).toList();
    }

    private static String label(Verb verb, String name, Texts t) {
        var own = "desk.field." + verb.path() + "." + name;
        return t.get(t.has(own) ? own : "desk.field." + name);
    }

    private String hint(Verb verb, String name, Texts t) {
        var key = "desk.hint." + verb.path() + "." + name;
        return t.has(key) ? t.get(key, rules().resultLength()) : "";
    }

    /** What there is to know before a move; empty where nothing. */
    String note(Verb verb, RequestSheet sheet, Page page) {
        var t = page.t();
        return switch (verb) {
            case HAND_BACK -> sheet.handling().parts().reversed().stream()
                    .filter(part -> page.actor().scope().isDepartment(part.department())).findFirst()
                    .map(part -> t.get("desk.note.handBack",
                            t.moment(time.deadline(part.dispatchedAt(), rules().handBack())))).orElse("");
            case FOLLOW_UP -> t.get("desk.note.followUp", sheet.outcome().attempts(), rules().followUpAttempts());
            case ASK_MORE -> t.get("desk.note.askMore", t.moment(time.deadline(clock.instant(), rules().supplement())));
            case RULE -> sheet.handling().handBacks() > 1 ? t.get("desk.note.forced") : "";
            case SUBMIT -> sheet.head().category().review() ? t.get("desk.note.reviewed") : "";
            case EXTEND -> t.get("desk.note.extend", t.moment(sheet.clock().resolveDue()), petitions().extensionDays());
            case MERGE -> t.get("desk.note.merge");
            case SUSPEND -> t.get("desk.note.suspend", petitions().noteDays());
            default -> "";
        };
    }
}
