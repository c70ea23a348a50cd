package org.linli.identity;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.linli.setting.Checked;
import org.linli.setting.SettingKey;
import org.linli.shared.FieldError;
import org.linli.shared.Responsibility;
import org.linli.shared.Role;

/**
 * The setting {@code identity.responsibilities}: which of the three staff classes of a centre answers for what
 * (社工轮值, 群众骨干自我管理, 后勤物业托管).
 */
public record ResponsibilityMatrix(List<Responsibility> socialWorker, List<Responsibility> neighbourVolunteer,
                                   List<Responsibility> propertyKeeper) implements Checked {

    public static final SettingKey<ResponsibilityMatrix> KEY = new SettingKey<>("identity.responsibilities",
            ResponsibilityMatrix.class, new ResponsibilityMatrix(usual(Role.SOCIAL_WORKER),
            usual(Role.NEIGHBOUR_VOLUNTEER), usual(Role.PROPERTY_KEEPER)));

    public ResponsibilityMatrix {
        socialWorker = List.copyOf(socialWorker);
        neighbourVolunteer = List.copyOf(neighbourVolunteer);
        propertyKeeper = List.copyOf(propertyKeeper);
    }

    private static List<Responsibility> usual(Role role) {
        return List.copyOf(Responsibility.usualOf(role));
    }

    /** Of one role; what is no staff class has what comes with its post. */
    public Set<Responsibility> of(Role role) {
        return switch (role) {
            case SOCIAL_WORKER -> Set.copyOf(socialWorker);
            case NEIGHBOUR_VOLUNTEER -> Set.copyOf(neighbourVolunteer);
            case PROPERTY_KEEPER -> Set.copyOf(propertyKeeper);
            default -> Responsibility.usualOf(role);
        };
    }

    public Set<Responsibility> of(Set<Role> roles) {
        var all = EnumSet.noneOf(Responsibility.class);
        roles.forEach(role -> all.addAll(of(role)));
        return all;
    }

    /** Nobody dispatches what they may not see, nor calls whom they may not know. */
    @Override
    public List<FieldError> check() {
        var errors = new ArrayList<FieldError>();
        check("socialWorker", socialWorker, errors);
        check("neighbourVolunteer", neighbourVolunteer, errors);
        check("propertyKeeper", propertyKeeper, errors);
        return errors;
    }

    private static void check(String field, List<Responsibility> given, List<FieldError> errors) {
        needs(field, given, Responsibility.DISPATCH, Responsibility.SEE_REQUESTS, errors);
        needs(field, given, Responsibility.SEE_PERSONAL_DATA, Responsibility.SEE_REQUESTS, errors);
        needs(field, given, Responsibility.REGISTER, Responsibility.SEE_PERSONAL_DATA, errors);
        needs(field, given, Responsibility.FOLLOW_UP, Responsibility.SEE_PERSONAL_DATA, errors);
    }

    private static void needs(String field, List<Responsibility> given, Responsibility what, Responsibility needed,
                              List<FieldError> errors) {
        if (given.contains(what) && !given.contains(needed)) {
            errors.add(FieldError.of(field, "identity.responsibilities.needs", what, needed));
        }
    }
}
