package org.linli.request.engine;

import java.util.ArrayList;
import java.util.List;
import org.linli.request.RequestSheet.Relatives;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which requests belong together: merged into each other, or one following the other. */
@Repository
class Relations {

    private final JdbcClient jdbc;

    Relations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What was merged is for colleagues, who are told of the requests that they may open; a resident reads what the own
     * request was merged into and what follows it.
     */
    Relatives of(ServiceRequest r, By by) {
        var found = new Found();
        jdbc.sql("""
                        select how, r.number from (
                          select 'parent' as how, id from request.service_request where id = :parent
                          union all select 'earlier', id from request.service_request where id = :earlier
                          union all select 'child', id from request.service_request where merged_into = :id
                          union all select 'later', id from request.service_request where follows = :id) other
                          join request.service_request r using (id)
                        where how = 'parent' or %s order by r.number
                        """.formatted(by.owner() ? "true" : QueueSql.sight(by.actor())))
                .param("unit", by.actor().scope().code())
                .param("parent", r.beside.mergedInto).param("earlier", r.beside.follows).param("id", r.facts.id())
                .query((rows, n) -> found.add(rows.getString(1), rows.getString(2))).list();
        return new Relatives(found.one("parent"), by.actor().isStaff() ? found.all("child") : List.of(),
                found.one("earlier"), found.all("later"));
    }

    private static final class Found {

        private final List<String[]> all = new ArrayList<>();

        boolean add(String how, String number) {
            return all.add(new String[] {how, number});
        }

        List<String> all(String how) {
            return all.stream().filter(pair -> pair[0].equals(how)).map(pair -> pair[1]).toList();
        }

        @org.jspecify.annotations.Nullable String one(String how) {
            return all(how).stream().findFirst().orElse(null);
        }
    }
}
