package org.linli.request.desk.web;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.linli.request.RequestSheet;
import org.linli.request.Verb;
import org.linli.shared.Actor;
import org.linli.shared.Role;

/** Which move is the next right one, and which key presses each of the others. */
final class NextMoves {

    /** The first that is open is the biggest on the page. */
    private static final List<Verb> ORDER = List.of(Verb.RULE, Verb.DECIDE, Verb.REVIEW, Verb.SIGN, Verb.TAKE, Verb.CONTACT, Verb.SUBMIT,
            Verb.DISPATCH, Verb.ADMIT, Verb.FOLLOW_UP, Verb.SUPPLEMENT);

    /** In which they are offered. What only residents and the clock do is not among them. */
    private static final List<Verb> LISTED = List.of(Verb.DISPATCH, Verb.ANSWER, Verb.ASK_MORE, Verb.REFUSE, Verb.ADMIT,
            Verb.SIGN, Verb.CONTACT, Verb.SUBMIT, Verb.HAND_BACK, Verb.RULE, Verb.REVIEW, Verb.FOLLOW_UP, Verb.SUPPLEMENT,
            Verb.RECALL, Verb.REOPEN, Verb.DECIDE, Verb.EXTEND, Verb.NOTE, Verb.ASK_HELP, Verb.SUSPEND, Verb.RESUME,
            Verb.CHANGE_LEAD, Verb.EXCLUDE, Verb.SUPERVISE, Verb.TAKE, Verb.ASSIGN, Verb.POOL, Verb.MERGE, Verb.SEPARATE,
            Verb.TRANSFER, Verb.ARCHIVE);

    /** Seldom asked for: they stand behind one more step. */
    private static final Set<Verb> RARE = EnumSet.of(Verb.ASK_HELP, Verb.SUSPEND, Verb.CHANGE_LEAD, Verb.EXCLUDE,
            Verb.POOL, Verb.TRANSFER, Verb.ARCHIVE);

    /** J K 1 2 3 / ? and Enter are taken. */
    private static final Map<Verb, String> KEYS = Map.ofEntries(Map.entry(Verb.ADMIT, "A"), Map.entry(Verb.ANSWER, "R"),
            Map.entry(Verb.ASK_MORE, "B"), Map.entry(Verb.REFUSE, "N"), Map.entry(Verb.DISPATCH, "D"),
            Map.entry(Verb.RECALL, "U"), Map.entry(Verb.HAND_BACK, "T"), Map.entry(Verb.CONTACT, "C"),
            Map.entry(Verb.SUBMIT, "S"), Map.entry(Verb.SUPPLEMENT, "P"), Map.entry(Verb.REOPEN, "O"),
            Map.entry(Verb.SIGN, "Q"), Map.entry(Verb.RULE, "G"), Map.entry(Verb.REVIEW, "V"),
            Map.entry(Verb.FOLLOW_UP, "F"), Map.entry(Verb.DECIDE, "Y"), Map.entry(Verb.EXTEND, "X"),
            Map.entry(Verb.NOTE, "I"), Map.entry(Verb.RESUME, "W"), Map.entry(Verb.SUPERVISE, "H"), Map.entry(Verb.MERGE, "M"),
            Map.entry(Verb.TAKE, "Y"), Map.entry(Verb.ASSIGN, "E"));

    private NextMoves() {
    }

    /** What this person may do here; a second ruling is supervision's. */
    static List<Verb> open(RequestSheet sheet, Actor actor) {
        return LISTED.stream().filter(sheet.verbs()::contains)
                .filter(verb -> verb != Verb.RULE || sheet.handling().handBacks() < 2 || actor.is(Role.SUPERVISOR))
                .toList();
    }

    static Optional<Verb> first(RequestSheet sheet, List<Verb> open) {
        return ORDER.stream().filter(open::contains)
                .filter(verb -> verb != Verb.CONTACT || !sheet.demander().anonymous()).findFirst();
    }

    static String key(Verb verb) {
        return KEYS.getOrDefault(verb, "");
    }

    static boolean isRare(Verb verb) {
        return RARE.contains(verb);
    }

    /** After these the same request is gone on with. */
    static boolean stays(Verb verb) {
        return switch (verb) {
            case ADMIT, SIGN, CONTACT, RECALL, SUPPLEMENT, REOPEN, EXTEND, SUSPEND, RESUME, NOTE, CHANGE_LEAD, ASK_HELP,
                 EXCLUDE, SUPERVISE, ASSIGN, TAKE, SEPARATE -> true;
            default -> false;
        };
    }
}
