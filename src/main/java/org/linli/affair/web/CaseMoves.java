package org.linli.affair.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.linli.affair.Affair.Pickup;
import org.linli.affair.Move;
import org.linli.shared.NotFound;

/** The moves as they stand in addresses and forms. */
final class CaseMoves {

    private CaseMoves() {
    }

    /** Those of whoever the case belongs to. */
    static Move owners(String name, ApplyForm form, Map<Integer, List<UUID>> files) {
        return switch (name) {
            case "withdraw" -> new Move.Withdraw();
            case "supplement" -> new Move.Supplement(files, java.util.Set.of(), form.text("text"));
            case "provide" -> provide(form, files);
            case "rate" -> new Move.Rate(number(form, "stars"), form.text("comment"));
            default -> throw new NotFound("move", name);
        };
    }

    static Move windows(String name, ApplyForm form, Map<Integer, List<UUID>> files) {
        return switch (name) {
            case "withdraw" -> new Move.Withdraw();
            case "accept" -> new Move.Accept(form.positions("seen"), form.positions("promise"), form.date("promisedFor"));
            case "ask-supplement" -> new Move.AskSupplement(form.positions("lacking"), form.text("text"));
            case "supplement" -> new Move.Supplement(files, form.positions("seen"), form.text("text"));
            case "refuse" -> new Move.Refuse(form.text("reason"));
            case "complete" -> new Move.Complete(form.positions("seen"), form.text("result"));
            case "decide" -> new Move.Decide(form.text("granted").equals("true"), form.text("text"));
            case "make-ready" -> new Move.MakeReady(form.text("place").equals("LOCKER") ? Pickup.Place.LOCKER : Pickup.Place.WINDOW,
                    form.text("where"), form.text("code"), form.date("until"));
            case "issue" -> new Move.Issue(form.text("how"));
            case "ask-extension" -> new Move.AskExtension(form.text("reason"));
            case "rule-extension" -> new Move.RuleExtension(form.text("granted").equals("true"), form.text("note"));
            case "provide" -> provide(form, files);
            case "check" -> new Move.Check(form.text("kept").equals("true"), form.text("note"));
            default -> throw new NotFound("move", name);
        };
    }

    private static Move provide(ApplyForm form, Map<Integer, List<UUID>> files) {
        int paper = number(form, "paper");
        return new Move.Provide(paper, files.getOrDefault(paper, List.of()));
    }

    private static int number(ApplyForm form, String field) {
        return form.text(field).matches("\\d{1,3}") ? Integer.parseInt(form.text(field)) : 0;
    }
}
