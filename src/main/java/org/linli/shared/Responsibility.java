package org.linli.shared;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What somebody in a centre answers for. A dispatcher and a centre's manager have theirs with the post; what the three
 * staff classes have (社工, 群众骨干, 物业) a district decides.
 */
public enum Responsibility {
    /** 查看诉求: the requests of the centre, without anybody's data */
    SEE_REQUESTS,
    /** 查看居民信息: names, telephones, addresses */
    SEE_PERSONAL_DATA,
    /** 登记: calls and visits are taken down, admitted, and completed */
    REGISTER,
    /** 派单 */
    DISPATCH,
    /** 回访 of what others did */
    FOLLOW_UP,
    /** 开放场地 */
    OPEN_ROOMS,
    /** 收取费用 */
    RECEIVE_CASH;

    /** The staff classes in the order in which the matrix shows them. */
    public static final List<Role> CLASSES =
            List.of(Role.SOCIAL_WORKER, Role.NEIGHBOUR_VOLUNTEER, Role.PROPERTY_KEEPER);

    /** What comes with those roles where no city has decided otherwise. */
    public static Set<Responsibility> usualOf(Collection<Role> roles) {
        var all = EnumSet.noneOf(Responsibility.class);
        roles.forEach(role -> all.addAll(usualOf(role)));
        return all;
    }

    /** What comes with one role where no city has decided otherwise. */
    public static Set<Responsibility> usualOf(Role role) {
        return switch (role) {
            case CENTRE_MANAGER -> EnumSet.complementOf(EnumSet.of(FOLLOW_UP));
            case DISPATCHER -> EnumSet.of(SEE_REQUESTS, SEE_PERSONAL_DATA, REGISTER, DISPATCH, OPEN_ROOMS);
            case SOCIAL_WORKER -> EnumSet.complementOf(EnumSet.of(FOLLOW_UP));
            case NEIGHBOUR_VOLUNTEER -> EnumSet.of(SEE_REQUESTS, OPEN_ROOMS);
            case PROPERTY_KEEPER -> EnumSet.of(OPEN_ROOMS);
            default -> EnumSet.noneOf(Responsibility.class);
        };
    }
}
