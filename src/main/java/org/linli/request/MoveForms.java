package org.linli.request;

import static org.linli.request.MoveField.choice;
import static org.linli.request.MoveField.file;
import static org.linli.request.MoveField.integer;
import static org.linli.request.MoveField.text;
import static org.linli.request.MoveField.yesNo;

import java.util.Arrays;
import java.util.List;
import org.linli.request.Command.Finding;
import org.linli.request.Command.Ruling;
import org.linli.request.Command.Satisfaction;
import org.linli.request.MoveField.Option;
import org.linli.shared.Invalid;
import org.linli.web.Texts;
import org.springframework.stereotype.Component;

/** What each move asks for, and how what was filled in becomes a {@link Command}. */
@Component
public class MoveForms {

    private final RequestChoices choices;
    private final BesideForms beside;

    MoveForms(RequestChoices choices, BesideForms beside) {
        this.choices = choices;
        this.beside = beside;
    }

    /** The fields of a move on that very request: only what can be chosen there is offered. */
    public List<MoveField> fieldsOf(Verb verb, RequestSheet sheet, Texts t) {
        return fieldsOf(verb, t).stream().map(field -> beside.narrowed(verb, field, sheet)).toList();
    }

    /** The fields of a move, their options in the caller's language. */
    public List<MoveField> fieldsOf(Verb verb, Texts t) {
        return switch (verb) {
            case ADMIT, DISPATCH, HAND_BACK, RULE, FOLLOW_UP, REFUSE -> chosen(verb, t);
            case ASK_MORE -> List.of(text("question", true));
            case SUPPLEMENT -> List.of(text("text", true), file("files", false));
            case APPEAL, ANSWER -> List.of(text("text", true));
            case RECALL, REOPEN -> List.of(text("reason", true));
            case WITHDRAW -> List.of(text("reason", false));
            case SIGN, EXPIRE, CLOSE, PLACE -> List.of();
            case CONTACT -> List.of(text("note", true));
            case SUBMIT -> List.of(text("result", true), file("evidence", false));
            case REVIEW -> List.of(yesNo("pass"), text("remark", false));
            case RATE -> List.of(integer("stars"), text("comment", false));
            default -> beside.fieldsOf(verb, t);
        };
    }

    private List<MoveField> chosen(Verb verb, Texts t) {
        return switch (verb) {
            case ADMIT -> List.of(choice("category", false, choices.categories(t)),
                    choice("urgency", false, options(Urgency.values(), t)),
                    choice("complexity", false, options(Complexity.values(), t)));
            case REFUSE -> List.of(choice("reason", true, choices.refusals(t)), text("basis", true),
                    text("whereToGo", true));
            case DISPATCH -> List.of(choice("lead", true, choices.units(t)),
                    choice("coHandlers", false, choices.units(t)), text("instruction", false));
            case HAND_BACK -> List.of(choice("reason", true, choices.handBacks(t)), text("basis", true),
                    choice("suggested", false, choices.units(t)));
            case RULE -> List.of(choice("ruling", true, options(Ruling.values(), t)),
                    choice("department", false, choices.units(t)), text("text", false));
            case FOLLOW_UP -> List.of(choice("finding", true, options(Finding.values(), t)),
                    choice("satisfaction", false, options(Satisfaction.values(), t)), text("remark", false));
            default -> List.of();
        };
    }

    /** @throws org.linli.shared.Invalid naming the field that cannot be understood */
    public Command read(Verb verb, MoveInput in) {
        return switch (verb) {
            case ADMIT -> admit(in);
            case REFUSE -> new Command.Refuse(in.text("reason"), in.text("basis"), in.text("whereToGo"));
            case ASK_MORE -> new Command.AskMore(in.text("question"));
            case SUPPLEMENT -> new Command.Supplement(in.text("text"), in.ids("files"));
            case APPEAL -> new Command.Appeal(in.text("text"));
            case DISPATCH -> new Command.Dispatch(in.text("lead"), in.texts("coHandlers"), in.text("instruction"));
            case RECALL -> new Command.Recall(in.text("reason"));
            case ANSWER -> new Command.Answer(in.text("text"));
            case SIGN -> new Command.Sign();
            case HAND_BACK -> new Command.HandBack(in.text("reason"), in.text("basis"), in.text("suggested"));
            case RULE -> new Command.Rule(in.choice("ruling", Ruling.class), in.text("department"), in.text("text"));
            case CONTACT -> new Command.Contact(in.text("note"));
            case SUBMIT -> new Command.Submit(in.text("result"), in.ids("evidence"));
            case REVIEW -> new Command.Review(in.yesNo("pass"), in.text("remark"));
            case FOLLOW_UP -> new Command.FollowUp(in.choice("finding", Finding.class),
                    in.maybe("satisfaction", Satisfaction.class), in.text("remark"));
            case RATE -> new Command.Rate(stars(in), in.text("comment"));
            case REOPEN -> new Command.Reopen(in.text("reason"));
            case WITHDRAW -> new Command.Withdraw(in.text("reason"));
            default -> BesideForms.read(verb, in);
        };
    }

    private static Command admit(MoveInput in) {
        return new Command.Admit(in.maybe("urgency", Urgency.class), in.maybe("complexity", Complexity.class),
                in.text("category").isBlank() ? null : in.text("category"));
    }

    static List<Option> options(Enum<?>[] values, Texts t) {
        return Arrays.stream(values).map(value -> new Option(value.name(), t.of(value))).toList();
    }

    /** Nothing chosen is no wrong number. */
    private static int stars(MoveInput in) {
        if (in.text("stars").isBlank()) {
            throw Invalid.field("stars", "request.invalid.stars");
        }
        return in.integer("stars");
    }
}
