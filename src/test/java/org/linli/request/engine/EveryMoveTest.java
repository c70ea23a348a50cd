package org.linli.request.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.linli.request.Command;
import org.linli.request.RequestRefusal;
import org.linli.request.Status;
import org.linli.request.Verb;
import org.linli.shared.Actor;
import org.linli.shared.Invalid;
import org.linli.shared.Refusal;
import org.linli.shared.Responsibility;
import org.linli.shared.Role;
import org.linli.shared.Scope;
import org.linli.web.AccessRefused;

/**
 * Every move, in every state, by every role: what the table does not know is refused with the present state named, what
 * it gives to others is refused to this role, and what it allows leads where it says or is refused by a rule.
 */
class EveryMoveTest {

    @ParameterizedTest
    @EnumSource(Status.class)
    void the_table_alone_decides(Status status) {
        for (var command : Moves.all()) {
            for (var role : Role.values()) {
                tryOut(status, command, role);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(value = Verb.class, mode = EnumSource.Mode.EXCLUDE, names = "PLACE")
    void every_verb_is_tried(Verb verb) {
        assertThat(Moves.all()).extracting(Command::verb).contains(verb);
    }

    private static void tryOut(Status status, Command command, Role role) {
        var story = Moves.at(status);
        var version = story.request.version;
        var by = new By(actor(role), role == Role.RESIDENT, story.now);
        var where = status + " " + command.verb() + " by " + role;
        var known = Transitions.from(status).stream().filter(t -> t.verb() == command.verb()).toList();
        var theirs = known.stream().filter(t -> t.roles().contains(role)).toList();
        try {
            story.request.apply(command, by, FixedRules.RULES);
            var steps = story.request.news.stream().filter(e -> e.version() > version).toList();
            assertThat(theirs).as(where).isNotEmpty();
            assertThat(steps).as(where).isNotEmpty();
            assertThat(steps.getFirst().from()).as(where).isEqualTo(status);
            assertThat(Transitions.all()).as(where).anyMatch(t -> t.verb() == command.verb()
                    && t.event() == steps.getLast().type() && t.to() == story.request.status && t.roles().contains(role));
        } catch (Refusal refusal) {
            if (known.isEmpty()) {
                assertThat(refusal.reason()).as(where).isEqualTo(RequestRefusal.NOT_IN_THIS_STATE);
                assertThat(refusal.arguments()).as(where).containsExactly(command.verb(), status);
            } else {
                assertThat(theirs).as(where + ": " + refusal.reason()).isNotEmpty();
            }
        } catch (AccessRefused refused) {
            assertThat(known).as(where).isNotEmpty();
            assertThat(theirs.isEmpty() || isUnit(role)).as(where).isTrue();
        } catch (Invalid invalid) {
            assertThat(theirs).as(where + ": " + invalid.errors()).isNotEmpty();
        }
    }

    /** A unit that has no part at work is no unit of this request, and a grid worker did not find it. */
    private static boolean isUnit(Role role) {
        return role == Role.OFFICER || role == Role.LEAD || role == Role.GRID_WORKER;
    }

    private static Actor actor(Role role) {
        var scope = switch (role) {
            case OFFICER, LEAD -> Scope.department("urban");
            case DISPATCHER, CENTRE_MANAGER, SOCIAL_WORKER, NEIGHBOUR_VOLUNTEER, PROPERTY_KEEPER -> Scope.centre("qiaoguang");
            case RESIDENT, SYSTEM -> Scope.SELF;
            default -> Scope.district("350502");
        };
        return role == Role.RESIDENT ? Story.RESIDENT : new Actor(new UUID(7, role.ordinal()), role.name(), Set.of(role),
                scope, Set.of(Responsibility.values()));
    }

    /** Every status by a real way to it, and every move with what it needs. */
    private static final class Moves {

        static List<Command> all() {
            var moves = new ArrayList<Command>(List.of(new Command.Admit(null, null, null),
                    new Command.Refuse("OUTSIDE", "不在辖区内", "请拨打 12345"), new Command.AskMore("请说明位置"),
                    new Command.Supplement("在 3 号楼", List.of()), new Command.Appeal("请再看看"),
                    new Command.Dispatch("urban", List.of("ecology"), ""), new Command.Recall("派错了"),
                    new Command.Answer(Story.RESULT), new Command.Sign(), new Command.HandBack("FUNCTION", "不是本部门职责", ""),
                    new Command.Contact("已电话联系"), new Command.Submit(Story.RESULT, List.of(new UUID(0, 7))),
                    new Command.Review(true, ""), new Command.Review(false, "请补充照片"), new Command.Rate(5, ""),
                    new Command.Rate(1, "没修"), new Command.Reopen("又坏了"), new Command.Withdraw("不用了"),
                    new Command.Expire(), new Command.Close()));
            Arrays.stream(Command.Ruling.values()).forEach(ruling -> moves.add(new Command.Rule(ruling, "ecology", "按职责裁定")));
            Arrays.stream(Command.Finding.values()).forEach(finding -> moves.add(new Command.FollowUp(finding,
                    Command.Satisfaction.SATISFIED, "电话回访")));
            beside().forEach(moves::add);
            return moves;
        }

        private static Stream<Command> beside() {
            var day = Story.dispatched().now.atZone(java.time.ZoneOffset.UTC).toLocalDate().plusDays(8);
            return Stream.concat(Arrays.stream(org.linli.request.PetitionKind.values())
                    .map(kind -> new Command.Decide(kind, true, "同意")), Stream.of(
                    new Command.Extend(day, "等备件到货", List.of()), new Command.Suspend(day, "等汛期结束", List.of()),
                    new Command.Resume("备件到了"), new Command.Progress("还在等", List.of()),
                    new Command.ChangeLead("ecology", "职责在生态环境"), new Command.AskHelp("ecology", "需要检测"),
                    new Command.Exclude("台风引起"), new Command.Remind(""), new Command.Nudge(),
                    new Command.Supervise(0, "请今天办结"), new Command.Supervise(1, ""),
                    new Command.Transfer("jinshan", "事发地在金山"), new Command.Merge("LL1", ""), new Command.Separate("不是同一件事"),
                    new Command.Tell("LL1", Status.CLOSED), new Command.Archive(), new Command.Assign(Story.URBAN.id()),
                    new Command.Pool(), new Command.Take(), new Command.Recount(Story.dispatched().now, Story.dispatched().now,
                    day, null, List.of())));
        }

        static Story at(Status status) {
            return switch (status) {
                case SUBMITTED -> Story.of("noise");
                case AWAITING_SUPPLEMENT -> Story.of("noise").by(Story.DISPATCHER, new Command.AskMore("请说明位置"));
                case ADMITTED -> Story.of("noise").by(Story.DISPATCHER, new Command.Admit(null, null, null));
                case REFUSED -> Story.of("noise").by(Story.DISPATCHER,
                        new Command.Refuse("OUTSIDE", "不在辖区内", "请拨打 12345"));
                case WITHDRAWN -> Story.of("noise").by(Story.RESIDENT, new Command.Withdraw(""));
                case EXPIRED -> at(Status.AWAITING_SUPPLEMENT).by(Actor.SYSTEM, new Command.Expire());
                case DISPATCHED -> at(Status.ADMITTED).by(Story.DISPATCHER,
                        new Command.Dispatch("urban", List.of(), ""));
                case HANDED_BACK -> at(Status.DISPATCHED).by(Story.URBAN,
                        new Command.HandBack("FUNCTION", "不是本部门职责", ""));
                case IN_PROGRESS -> at(Status.DISPATCHED).by(Story.URBAN, new Command.Sign());
                case UNDER_REVIEW -> at(Status.IN_PROGRESS).by(Story.URBAN, new Command.Submit(Story.RESULT, List.of()));
                case ANSWERED -> at(Status.UNDER_REVIEW).by(Story.DISPATCHER, new Command.Review(true, ""));
                case MERGED -> at(Status.ADMITTED).by(Story.DISPATCHER, new Command.Merge("LL1", ""));
                case ARCHIVED -> at(Status.CLOSED).by(Actor.SYSTEM, new Command.Archive());
                case CLOSED -> at(Status.ANSWERED).by(Story.RESIDENT, new Command.Rate(5, ""));
            };
        }
    }
}
