package org.linli.affair;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.linli.affair.Affair.Channel;
import org.linli.shared.Actor;
import org.linli.shared.Ids;
import org.linli.shared.Role;
import org.linli.shared.Scope;

/** People who apply and people who handle it, and what they fill in. */
final class Town {

    /** 个体工商户登记（开业）: two papers, the second may follow; nobody has to come; a promise may stand for papers. */
    static final String SHOP = "market-012-01";
    /** 残疾人证（新办）: one visit, three papers. */
    static final String CARD = "disabled-001-01";
    /** 居住信息核实证明: done on the spot. */
    static final String SPOT = "community-001";

    private static final AtomicInteger NUMBER = new AtomicInteger((int) (System.nanoTime() % 10_000_000));

    private Town() {
    }

    static Actor resident() {
        return new Actor(Ids.next(), "王小明", Set.of(Role.RESIDENT), Scope.SELF);
    }

    static Actor clerk(String centre) {
        return new Actor(Ids.next(), "窗口", Set.of(Role.SOCIAL_WORKER), Scope.centre(centre));
    }

    static Actor manager(String centre) {
        return new Actor(Ids.next(), "主任", Set.of(Role.CENTRE_MANAGER), Scope.centre(centre));
    }

    static String phone() {
        return "136" + String.format("%08d", NUMBER.incrementAndGet());
    }

    static Applicant applicant() {
        return new Applicant("王小明", phone(), Applicant.IdentityKind.RESIDENT_ID, "350502195209080025", "崇福路 1 号", List.of());
    }

    static Application.Papers papers(Map<Integer, List<UUID>> files, Set<Integer> later, @Nullable LocalDate until) {
        return new Application.Papers(files, Set.of(), later, until);
    }

    static Application shop(Map<Integer, List<UUID>> files, Set<Integer> later, @Nullable LocalDate until, boolean committed) {
        return new Application(SHOP, "jinshan", Channel.ONLINE, applicant(), Map.of("tradeName", "小雨奶茶", "scope", "现制饮品",
                "place", "金山路 8 号", "form", "个人经营"), papers(files, later, until), committed);
    }

    static Application card() {
        return new Application(CARD, "jinshan", Channel.ONLINE, applicant(), Map.of("kind", "听力"),
                papers(Map.of(), Set.of(), null), false);
    }

    static Application spot() {
        return new Application(SPOT, "jinshan", Channel.WINDOW, applicant(), Map.of("address", "金山新村 3 幢 502", "purpose", "入学"),
                papers(Map.of(), Set.of(), null), false);
    }
}
