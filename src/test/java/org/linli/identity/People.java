package org.linli.identity;

import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.linli.Http;
import org.linli.shared.Ids;
import org.linli.shared.Role;
import org.linli.shared.Scope;

/** People for one test, under names that nobody else uses. */
final class People {

    static final String PASSWORD = Http.PASSWORD;

    private static final AtomicInteger NUMBER = new AtomicInteger((int) (System.nanoTime() % 10_000_000));

    private People() {
    }

    static Account staff(Accounts accounts, Scope scope, Role... roles) {
        return account(accounts, "示例职员", null, scope, PASSWORD, roles);
    }

    static Account resident(Accounts accounts, String name, String phone) {
        return account(accounts, name, phone, Scope.SELF, PASSWORD, Role.RESIDENT);
    }

    static Account account(Accounts accounts, String name, @Nullable String phone, Scope scope, String password,
                           Role... roles) {
        var username = "t-" + Ids.next();
        var row = new NewAccount(username, name, phone, Set.of(roles), scope, "", "", password, true);
        return accounts.get(accounts.importAll(List.of(row)).getFirst());
    }

    /** A telephone number that is nobody's. */
    static String phone() {
        return "137" + String.format("%08d", NUMBER.incrementAndGet());
    }
}
