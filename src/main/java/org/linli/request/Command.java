package org.linli.request;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.linli.shared.TimeRange;

/** A move that somebody wants to make, as a value. What it does is decided by the request itself. */
public sealed interface Command {

    Verb verb();

    /** 受理 */
    record Admit(@Nullable Urgency urgency, @Nullable Complexity complexity, @Nullable String category)
            implements Command {
        public Verb verb() { return Verb.ADMIT; }
    }

    /** 不予受理: with a reason of the setting, its basis, and where to go instead. */
    record Refuse(String reason, String basis, String whereToGo) implements Command {
        public Verb verb() { return Verb.REFUSE; }
    }

    /** 要求补充: the resident is told all that is missing at once; clocks stop. */
    record AskMore(String question) implements Command {
        public Verb verb() { return Verb.ASK_MORE; }
    }

    record Supplement(String text, List<UUID> files) implements Command {
        public Verb verb() { return Verb.SUPPLEMENT; }
    }

    /** Against a refusal, once, decided by another officer. */
    record Appeal(String text) implements Command {
        public Verb verb() { return Verb.APPEAL; }
    }

    /** 派单 to one lead and its co-handlers; of a request not yet admitted it is admission, too. */
    record Dispatch(String lead, List<String> coHandlers, String instruction) implements Command {
        public Verb verb() { return Verb.DISPATCH; }
    }

    /** 撤回派单, before anyone signed. */
    record Recall(String reason) implements Command {
        public Verb verb() { return Verb.RECALL; }
    }

    /** 直接答复 by the centre. */
    record Answer(String text) implements Command {
        public Verb verb() { return Verb.ANSWER; }
    }

    /** 签收 */
    record Sign() implements Command {
        public Verb verb() { return Verb.SIGN; }
    }

    /** 退单 with the rule that says it is not ours, and whose it is. */
    record HandBack(String reason, String basis, String suggested) implements Command {
        public Verb verb() { return Verb.HAND_BACK; }
    }

    enum Ruling { REASSIGN, UPHOLD, FORCE }

    /** What becomes of a hand-back: another unit, the same unit again, or (the second time) a forced dispatch. */
    record Rule(Ruling ruling, String department, String text) implements Command {
        public Verb verb() { return Verb.RULE; }
    }

    /** 先行联系: the first contact with the resident. */
    record Contact(String note) implements Command {
        public Verb verb() { return Verb.CONTACT; }
    }

    /** The result, with evidence. */
    record Submit(String result, List<UUID> evidence) implements Command {
        public Verb verb() { return Verb.SUBMIT; }
    }

    record Review(boolean pass, String remark) implements Command {
        public Verb verb() { return Verb.REVIEW; }
    }

    enum Finding { SOLVED, UNSOLVED, NOT_REACHED }

    enum Satisfaction { SATISFIED, FAIRLY, UNSATISFIED }

    /** 回访 by somebody else than the handler. */
    record FollowUp(Finding finding, @Nullable Satisfaction satisfaction, String remark) implements Command {
        public Verb verb() { return Verb.FOLLOW_UP; }
    }

    /** @param stars 1 to 5 */
    record Rate(int stars, String comment) implements Command {
        public Verb verb() { return Verb.RATE; }
    }

    record Reopen(String reason) implements Command {
        public Verb verb() { return Verb.REOPEN; }
    }

    record Withdraw(String reason) implements Command {
        public Verb verb() { return Verb.WITHDRAW; }
    }

    /** The program's own: asked for more, and the time for it ran out. */
    record Expire() implements Command {
        public Verb verb() { return Verb.EXPIRE; }
    }

    /** The program's own: answered, followed up as far as possible, and nobody rated in time. */
    record Close() implements Command {
        public Verb verb() { return Verb.CLOSE; }
    }

    /** What happens beside the status, mostly without changing it. */
    sealed interface Beside extends Command {
    }

    /** What a unit asks for, and what somebody else decides about it. */
    sealed interface Petitioning extends Beside {
    }

    /** 延期, to the close of business of that day. */
    record Extend(LocalDate until, String reason, List<UUID> files) implements Petitioning {
        public Verb verb() { return Verb.EXTEND; }
    }

    /** 挂起 until that day. */
    record Suspend(LocalDate until, String reason, List<UUID> files) implements Petitioning {
        public Verb verb() { return Verb.SUSPEND; }
    }

    /** The clock runs again: the day has come, or what was waited for came earlier. */
    record Resume(String note) implements Petitioning {
        public Verb verb() { return Verb.RESUME; }
    }

    /** How the work goes; a suspended request owes one every month. */
    record Progress(String note, List<UUID> files) implements Petitioning {
        public Verb verb() { return Verb.NOTE; }
    }

    /** 牵头变更 */
    record ChangeLead(String department, String reason) implements Petitioning {
        public Verb verb() { return Verb.CHANGE_LEAD; }
    }

    /** 协办请求 */
    record AskHelp(String department, String reason) implements Petitioning {
        public Verb verb() { return Verb.ASK_HELP; }
    }

    /** 剔除 from the statistics. */
    record Exclude(String reason) implements Petitioning {
        public Verb verb() { return Verb.EXCLUDE; }
    }

    /** Somebody else's word on what was asked for. */
    record Decide(PetitionKind petition, boolean grant, String text) implements Petitioning {
        public Verb verb() { return Verb.DECIDE; }
    }

    /** What keeps a promise in sight: the resident's word, the house's own clock, supervision. */
    sealed interface Watching extends Beside {
    }

    /** 催办 by the resident, once a day; no deadline moves by it. */
    record Remind(String text) implements Watching {
        public Verb verb() { return Verb.REMIND; }
    }

    /** The program's own reminder to whoever is at work: half of the time is used, most of it, or a note is due. */
    record Nudge() implements Watching {
        public Verb verb() { return Verb.NUDGE; }
    }

    /**
     * 督办
     *
     * @param level 0 by somebody's own word, as often as they like; from 1 on a step of the ladder that the program
     *              climbs, each once for one deadline
     */
    record Supervise(int level, String text) implements Watching {
        public Verb verb() { return Verb.SUPERVISE; }
    }

    /** The program's own: supervision begins, since a public promise that was shorter than the limit was not kept. */
    record KeepPromise(Instant promised) implements Watching {
        public Verb verb() { return Verb.SUPERVISE; }
    }

    /** Where a request belongs: another centre, an earlier request, the archive. */
    sealed interface Gathering extends Beside {
    }

    /** 转办 to another centre; the district's code stands for its own desk. */
    record Transfer(String centre, String reason) implements Gathering {
        public Verb verb() { return Verb.TRANSFER; }
    }

    /** 合并 into an earlier request of that number. */
    record Merge(String parent, String reason) implements Gathering {
        public Verb verb() { return Verb.MERGE; }
    }

    /** What was merged goes its own way again. */
    record Separate(String reason) implements Gathering {
        public Verb verb() { return Verb.SEPARATE; }
    }

    /** The program's own: those who asked for a merged request are told how the other one ended. */
    record Tell(String parent, Status ended) implements Gathering {
        public Verb verb() { return Verb.TELL; }
    }

    /** 归档: final from then on. */
    record Archive() implements Gathering {
        public Verb verb() { return Verb.ARCHIVE; }
    }

    /** Who inside a unit does the work. */
    sealed interface Sharing extends Beside {
    }

    /** A lead hands the unit's part to one of its people, and signs for the unit where nobody did. */
    record Assign(UUID worker) implements Sharing {
        public Verb verb() { return Verb.ASSIGN; }
    }

    /** Into the unit's pool, for whoever takes it. */
    record Pool() implements Sharing {
        public Verb verb() { return Verb.POOL; }
    }

    /** Out of the unit's pool. */
    record Take() implements Sharing {
        public Verb verb() { return Verb.TAKE; }
    }

    /**
     * The program's own: another calendar counts the same limits.
     *
     * @param acceptFrom  when the clock of admission began
     * @param resolveFrom when the clock of resolving began
     * @param extendedTo  the day that an extension gave it, null without one
     * @param dueBy       whoever handed it over wants it done by then, and nobody has granted more time since; or null
     * @param pauses      that ended since resolveFrom
     */
    record Recount(Instant acceptFrom, Instant resolveFrom, @Nullable LocalDate extendedTo, @Nullable Instant dueBy,
                   List<TimeRange> pauses) implements Beside {
        public Verb verb() { return Verb.RECOUNT; }
    }
}
