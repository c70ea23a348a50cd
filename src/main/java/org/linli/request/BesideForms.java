package org.linli.request;

import static org.linli.request.MoveField.choice;
import static org.linli.request.MoveField.date;
import static org.linli.request.MoveField.file;
import static org.linli.request.MoveField.text;
import static org.linli.request.MoveField.yesNo;

import java.util.List;
import org.linli.shared.NotFound;
import org.linli.web.Texts;
import org.springframework.stereotype.Component;

/** The forms of the moves beside the status. */
@Component
class BesideForms {

    private final RequestChoices choices;

    BesideForms(RequestChoices choices) {
        this.choices = choices;
    }

    List<MoveField> fieldsOf(Verb verb, Texts t) {
        return switch (verb) {
            case EXTEND, SUSPEND -> List.of(date("until"), text("reason", true), file("files", false));
            case RESUME -> List.of(text("note", true));
            case NOTE -> List.of(text("note", true), file("files", false));
            case CHANGE_LEAD, ASK_HELP -> List.of(choice("department", true, choices.units(t)), text("reason", true));
            case EXCLUDE -> List.of(text("reason", true));
            case REMIND -> List.of(text("text", false));
            case SUPERVISE -> List.of(text("text", true));
            case TRANSFER -> List.of(choice("centre", true, choices.centres(t)), text("reason", true));
            case MERGE -> List.of(text("parent", true), text("reason", false));
            case SEPARATE -> List.of(text("reason", true));
            case ASSIGN -> List.of(choice("worker", true, List.of()));
            case DECIDE -> List.of(choice("petition", true, MoveForms.options(PetitionKind.values(), t)), yesNo("grant"),
                    text("text", false));
            default -> List.of();
        };
    }

    /** @throws NotFound for what nobody does by a form */
    static Command read(Verb verb, MoveInput in) {
        return switch (verb) {
            case EXTEND -> new Command.Extend(in.date("until"), in.text("reason"), in.ids("files"));
            case SUSPEND -> new Command.Suspend(in.date("until"), in.text("reason"), in.ids("files"));
            case RESUME -> new Command.Resume(in.text("note"));
            case NOTE -> new Command.Progress(in.text("note"), in.ids("files"));
            case CHANGE_LEAD -> new Command.ChangeLead(in.text("department"), in.text("reason"));
            case ASK_HELP -> new Command.AskHelp(in.text("department"), in.text("reason"));
            case EXCLUDE -> new Command.Exclude(in.text("reason"));
            case REMIND -> new Command.Remind(in.text("text"));
            case SUPERVISE -> new Command.Supervise(0, in.text("text"));
            default -> moveElsewhere(verb, in);
        };
    }

    private static Command moveElsewhere(Verb verb, MoveInput in) {
        return switch (verb) {
            case TRANSFER -> new Command.Transfer(in.text("centre"), in.text("reason"));
            case MERGE -> new Command.Merge(in.text("parent"), in.text("reason"));
            case SEPARATE -> new Command.Separate(in.text("reason"));
            case ARCHIVE -> new Command.Archive();
            case ASSIGN -> new Command.Assign(in.id("worker"));
            case POOL -> new Command.Pool();
            case TAKE -> new Command.Take();
            case DECIDE -> new Command.Decide(in.choice("petition", PetitionKind.class), in.yesNo("grant"),
                    in.text("text"));
            default -> throw new NotFound("move", verb.path());
        };
    }

    MoveField narrowed(Verb verb, MoveField field, RequestSheet sheet) {
        if (verb == Verb.DECIDE && field.name().equals("petition")) {
            return choice(field.name(), true, field.options().stream().filter(option ->
                    sheet.beside().decidable().contains(PetitionKind.valueOf(option.value()))).toList());
        }
        if (verb == Verb.CHANGE_LEAD || verb == Verb.ASK_HELP) {
            return field.type() != MoveField.Type.CHOICE ? field : choice(field.name(), true, field.options().stream()
                    .filter(option -> !option.value().equals(sheet.handling().lead())).toList());
        }
        if (verb == Verb.ASSIGN) {
            return choice(field.name(), true, sheet.beside().workers());
        }
        if (verb == Verb.TRANSFER && field.type() == MoveField.Type.CHOICE) {
            return choice(field.name(), true, field.options().stream()
                    .filter(option -> !option.value().equals(sheet.where().centre())).toList());
        }
        return field;
    }
}
