package org.linli.affair;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.linli.affair.Affair.Pickup;

/** What somebody wants done with a case. Papers are named by their position in the item's list. */
public sealed interface Move {

    Verb verb();

    /**
     * 受理.
     *
     * @param seen        papers that the clerk has in hand
     * @param promised    papers that follow later (容缺)
     * @param promisedFor the date for which they are promised
     */
    record Accept(Set<Integer> seen, Set<Integer> promised, @Nullable LocalDate promisedFor) implements Move {
        @Override
        public Verb verb() {
            return Verb.ACCEPT;
        }
    }

    /** 补正: everything at once. @param papers those that are missing or wrong; text: what else, or what is wrong */
    record AskSupplement(Set<Integer> papers, String text) implements Move {
        @Override
        public Verb verb() {
            return Verb.ASK_SUPPLEMENT;
        }
    }

    record Supplement(Map<Integer, List<UUID>> files, Set<Integer> seen, String text) implements Move {
        @Override
        public Verb verb() {
            return Verb.SUPPLEMENT;
        }
    }

    /** 不予受理. */
    record Refuse(String reason) implements Move {
        @Override
        public Verb verb() {
            return Verb.REFUSE;
        }
    }

    /** 当场办结: accepted, decided and handed out in one. */
    record Complete(Set<Integer> seen, String result) implements Move {
        @Override
        public Verb verb() {
            return Verb.COMPLETE;
        }
    }

    record Decide(boolean granted, String text) implements Move {
        @Override
        public Verb verb() {
            return Verb.DECIDE;
        }
    }

    /**
     * 通知领取: the result lies there.
     *
     * @param code opens the locker; empty at a window
     */
    record MakeReady(Pickup.Place place, String where, String code, @Nullable LocalDate until) implements Move {
        @Override
        public Verb verb() {
            return Verb.MAKE_READY;
        }
    }

    record Issue(String how) implements Move {
        @Override
        public Verb verb() {
            return Verb.ISSUE;
        }
    }

    record AskExtension(String reason) implements Move {
        @Override
        public Verb verb() {
            return Verb.ASK_EXTENSION;
        }
    }

    record RuleExtension(boolean granted, String note) implements Move {
        @Override
        public Verb verb() {
            return Verb.RULE_EXTENSION;
        }
    }

    /** A promised paper comes. */
    record Provide(int paper, List<UUID> files) implements Move {
        @Override
        public Verb verb() {
            return Verb.PROVIDE;
        }
    }

    /** Whether the applicant's promise (告知承诺) held. */
    record Check(boolean kept, String note) implements Move {
        @Override
        public Verb verb() {
            return Verb.CHECK;
        }
    }

    record Withdraw() implements Move {
        @Override
        public Verb verb() {
            return Verb.WITHDRAW;
        }
    }

    record Rate(int stars, String comment) implements Move {
        @Override
        public Verb verb() {
            return Verb.RATE;
        }
    }

    /** Nobody accepted or told in time. */
    record Deem() implements Move {
        @Override
        public Verb verb() {
            return Verb.DEEM;
        }
    }

    /** Nobody brought what was missing. */
    record Lapse() implements Move {
        @Override
        public Verb verb() {
            return Verb.LAPSE;
        }
    }
}
