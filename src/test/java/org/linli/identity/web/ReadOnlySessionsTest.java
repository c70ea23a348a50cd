package org.linli.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.linli.LinliTest;
import org.linli.identity.Accounts;
import org.linli.identity.NewAccount;
import org.linli.shared.Ids;
import org.linli.shared.Role;
import org.linli.shared.Scope;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;

@LinliTest
class ReadOnlySessionsTest {

    @Autowired
    AccountSessions sessions;
    @Autowired
    Accounts accounts;

    @Test
    void a_browsers_session_counts_at_the_machine_interfaces_for_reading_only() {
        var row = new NewAccount("t-" + Ids.next(), "示例", null, Set.of(Role.OFFICER), Scope.SELF, "", "", null, true);
        var request = new MockHttpServletRequest("GET", "/api/v1/anything");
        sessions.begin(accounts.get(accounts.importAll(java.util.List.of(row)).getFirst()), request);
        var readOnly = new ReadOnlySessions(sessions);
        assertThat(readOnly.containsContext(request)).isTrue();
        for (var method : new String[] {"POST", "PUT", "PATCH", "DELETE"}) {
            request.setMethod(method);
            assertThat(readOnly.loadDeferredContext(request).get().getAuthentication()).as(method).isNull();
        }
    }
}
