package org.linli.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.linli.shared.FieldError;
import org.linli.shared.Responsibility;
import org.linli.shared.Role;

class ResponsibilityMatrixTest {

    private static final ResponsibilityMatrix USUAL = ResponsibilityMatrix.KEY.defaultValue();

    @Test
    void neighbours_open_rooms_and_do_not_dispatch_and_keepers_see_nobody() {
        assertThat(USUAL.of(Role.NEIGHBOUR_VOLUNTEER)).contains(Responsibility.OPEN_ROOMS)
                .doesNotContain(Responsibility.DISPATCH, Responsibility.SEE_PERSONAL_DATA);
        assertThat(USUAL.of(Role.PROPERTY_KEEPER)).containsExactly(Responsibility.OPEN_ROOMS);
        assertThat(USUAL.of(Role.SOCIAL_WORKER)).contains(Responsibility.DISPATCH);
        assertThat(USUAL.check()).isEmpty();
    }

    @Test
    void who_holds_several_roles_has_what_each_of_them_has() {
        var none = new ResponsibilityMatrix(List.of(), List.of(), List.of());
        assertThat(none.of(Set.of(Role.SOCIAL_WORKER, Role.DISPATCHER))).contains(Responsibility.DISPATCH);
        assertThat(none.of(Set.of(Role.SOCIAL_WORKER, Role.PROPERTY_KEEPER))).isEmpty();
        assertThat(none.of(Set.of(Role.OFFICER, Role.SUPERVISOR))).isEmpty();
    }

    @Test
    void nobody_dispatches_unseen_nor_calls_the_unknown() {
        var wrong = new ResponsibilityMatrix(List.of(Responsibility.DISPATCH),
                List.of(Responsibility.SEE_REQUESTS, Responsibility.FOLLOW_UP), List.of());
        assertThat(wrong.check()).extracting(FieldError::field).containsExactly("socialWorker", "neighbourVolunteer");
    }
}
