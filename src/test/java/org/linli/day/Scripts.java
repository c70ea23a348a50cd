package org.linli.day;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.linli.request.Command;
import org.linli.request.Command.Finding;
import org.linli.request.Command.Ruling;
import org.linli.request.PetitionKind;
import org.linli.request.Urgency;

/** The ways a request may go in a day, each once; the minutes count from its placing. */
final class Scripts {

    private static final String CIVIL = "civil";
    private static final String HEALTH = "health";
    private static final LocalDate LATER = LocalDate.of(2026, 10, 30);
    private static final LocalDate NEXT_DAY = LocalDate.of(2026, 10, 22);

    private Scripts() {
    }

    static List<Consumer<Life>> all() {
        return Stream.of(withTheUnits(), withMoreTime(), ratedAndDoneAgain(), otherwise()).flatMap(List::stream).toList();
    }

    private static List<Consumer<Life>> withTheUnits() {
        return List.of(
                l -> answered(l.placed(), CIVIL, 0).called(240, Finding.SOLVED).owner(270, new Command.Rate(5, "")),
                l -> reviewed(l.of("health").placed()).called(260, Finding.SOLVED),
                l -> l.of("consult-service").placed().desk(15, answer()).owner(60, new Command.Rate(4, "")),
                l -> answered(l.placed().desk(10, dispatch(HEALTH)).unit(40, HEALTH, handBack(CIVIL))
                        .desk(70, new Command.Rule(Ruling.REASSIGN, CIVIL, "")), "", 80).called(300, Finding.SOLVED),
                l -> worked(l.placed().desk(10, dispatch(HEALTH)).unit(40, HEALTH, handBack("urban"))
                        .desk(70, new Command.Rule(Ruling.REASSIGN, "urban", "")).unit(80, "urban", handBack(CIVIL))
                        .watch(100, new Command.Rule(Ruling.FORCE, CIVIL, Life.REASON)), 110),
                l -> l.placed().desk(10, dispatch(HEALTH)).unit(30, HEALTH, handBack(CIVIL)),
                l -> l.placed().desk(10, dispatch(HEALTH)).unit(40, HEALTH, handBack(CIVIL))
                        .desk(70, new Command.Rule(Ruling.UPHOLD, "", Life.REASON)).unit(90, HEALTH, new Command.Sign()));
    }

    private static List<Consumer<Life>> withMoreTime() {
        return List.of(
                l -> answered(extended(signed(l.placed()), true), "", 200),
                l -> extended(signed(l.placed()), false),
                l -> suspended(signed(l.placed()), NEXT_DAY).unit(1500, CIVIL, submit()),
                l -> suspended(signed(l.of("medical-insurance").urgent(Urgency.URGENT).placed()), LATER),
                l -> suspended(signed(l.of("medical-insurance").urgent(Urgency.URGENT).placed()), LATER)
                        .unit(100, CIVIL, new Command.ChangeLead("medical-insurance", Life.REASON))
                        .desk(400, decide(PetitionKind.LEAD_CHANGE, true)).unit(420, "medical-insurance", new Command.Sign())
                        .unit(600, "medical-insurance", submit()),
                l -> l.of("school").urgent(Urgency.URGENT).placed().desk(10, dispatch("education")),
                l -> signed(l.of("medical-insurance").urgent(Urgency.CRITICAL).placed()).watch(200, word()));
    }

    private static List<Consumer<Life>> ratedAndDoneAgain() {
        return List.of(
                l -> l.of("pets").placed(),
                l -> l.placed().owner(30, new Command.Withdraw("")),
                l -> signed(l.placed()).owner(90, new Command.Withdraw(Life.REASON)),
                l -> reviewed(l.of("health").placed()).owner(240, new Command.Rate(1, Life.REASON)),
                l -> answered(l.placed(), CIVIL, 0).owner(230, new Command.Rate(2, "")).called(300, Finding.SOLVED),
                l -> again(answered(l.placed(), CIVIL, 0).called(240, Finding.UNSOLVED)),
                l -> answered(l.placed(), CIVIL, 0).called(240, Finding.SOLVED).owner(300, new Command.Reopen(Life.REASON)),
                l -> l.placed().desk(20, refuse()).owner(60, new Command.Appeal(Life.REASON))
                        .second(90, dispatch(CIVIL)));
    }

    private static List<Consumer<Life>> otherwise() {
        return List.of(
                l -> l.placed().desk(20, refuse()),
                l -> l.placed().merge(30, signed(l.earlier(15)).unit(100, CIVIL, submit()).called(200, Finding.SOLVED)),
                l -> l.placed().merge(30, l.earlier(15).owner(90, new Command.Withdraw(""))),
                l -> l.placed().desk(10, dispatch(HEALTH)).merge(30, l.earlier(15)).watch(90, new Command.Separate(Life.REASON)),
                l -> signed(l.placed().desk(5, new Command.AskMore("请补充门牌号")).owner(9, new Command.Supplement("三号", List.of()))),
                l -> l.placed().desk(20, new Command.AskMore("请补充门牌号")),
                l -> signed(l.placed()).unit(80, CIVIL, new Command.Exclude(Life.REASON))
                        .watch(100, decide(PetitionKind.EXCLUSION, true)).unit(150, CIVIL, submit()),
                l -> signed(l.of("medical-insurance").urgent(Urgency.CRITICAL).placed())
                        .unit(80, CIVIL, new Command.Exclude(Life.REASON)).watch(100, decide(PetitionKind.EXCLUSION, true)),
                l -> helped(signed(l.placed())),
                l -> recalled(l.placed()).desk(60, answer()).called(120, Finding.UNSOLVED),
                l -> recalled(l.of("medical-insurance").urgent(Urgency.URGENT).placed()),
                l -> answered(l.anonymous().placed(), CIVIL, 0).called(240, Finding.SOLVED),
                l -> answered(l.placed(), CIVIL, 0).called(241, Finding.NOT_REACHED).called(970, Finding.NOT_REACHED),
                l -> l.transfer(20, Life.DISTRICT).placed().watch(40, dispatch(CIVIL)).owner(50, new Command.Remind("")),
                l -> signed(l.transfer(5, "jinfeng").placed()));
    }

    private static Life signed(Life life) {
        return life.desk(10, dispatch(CIVIL)).unit(60, CIVIL, new Command.Sign());
    }

    /** Nothing is dispatched where no unit is named: that was done before. */
    private static Life answered(Life life, String dispatchTo, int later) {
        var signed = dispatchTo.isEmpty() ? life : life.desk(10, dispatch(dispatchTo));
        if (!dispatchTo.isEmpty() || later < 200) {
            signed.unit(60 + later, CIVIL, new Command.Sign());
        }
        return signed.unit(70 + later, CIVIL, new Command.Contact("已电话联系居民")).unit(120 + later, CIVIL, submit());
    }

    private static Life worked(Life life, int minutes) {
        return life.unit(minutes, CIVIL, new Command.Sign()).unit(minutes + 30, CIVIL, submit());
    }

    /** The first result is not good enough. */
    private static Life reviewed(Life life) {
        return life.desk(10, dispatch(HEALTH)).unit(60, HEALTH, new Command.Sign())
                .unit(100, HEALTH, new Command.Contact("已电话联系居民")).unit(140, HEALTH, submit())
                .desk(160, new Command.Review(false, "请附现场情况")).unit(180, HEALTH, submit())
                .desk(200, new Command.Review(true, ""));
    }

    private static Life extended(Life life, boolean granted) {
        return life.unit(90, CIVIL, new Command.Extend(LATER, Life.REASON, List.of()))
                .desk(120, decide(PetitionKind.EXTENSION, granted));
    }

    private static Life suspended(Life life, LocalDate until) {
        return life.unit(70, CIVIL, new Command.Suspend(until, Life.REASON, List.of()))
                .desk(90, decide(PetitionKind.SUSPENSION, true));
    }

    private static Life helped(Life life) {
        return life.unit(70, CIVIL, new Command.AskHelp(HEALTH, Life.REASON)).desk(90, decide(PetitionKind.CO_HANDLING, true))
                .unit(100, HEALTH, new Command.Sign()).unit(120, HEALTH, submit());
    }

    private static Life recalled(Life life) {
        return life.desk(10, dispatch(HEALTH)).desk(20, new Command.Recall(Life.REASON));
    }

    private static Life again(Life life) {
        return life.unit(260, CIVIL, new Command.Sign()).unit(300, CIVIL, submit()).called(400, Finding.SOLVED);
    }

    private static Command dispatch(String department) {
        return new Command.Dispatch(department, List.of(), "");
    }

    private static Command handBack(String suggested) {
        return new Command.HandBack("FUNCTION", "三定方案第三条", suggested);
    }

    private static Command submit() {
        return new Command.Submit(Life.RESULT, List.of());
    }

    private static Command answer() {
        return new Command.Answer(Life.RESULT);
    }

    private static Command word() {
        return new Command.Supervise(0, Life.REASON);
    }

    private static Command refuse() {
        return new Command.Refuse("OUTSIDE", "不在本区管辖范围内", "请拨打 12345");
    }

    private static Command decide(PetitionKind kind, boolean grant) {
        return new Command.Decide(kind, grant, Life.REASON);
    }
}
