package org.linli.request.desk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.linli.request.learning.Said;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;

/**
 * The closed requests as lessons: what was said, and which unit led when it was finished, not whom it was sent to first.
 * Confidential ones teach nobody.
 */
@Repository
class ClosedRequests {

    private static final String TAUGHT = "r.status in ('CLOSED', 'ARCHIVED') and not r.confidential";

    private final JdbcClient jdbc;

    ClosedRequests(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Closed(UUID id, Said said, String department, @Nullable String centre) {
    }

    /** A closed request that can be opened. */
    record Known(UUID id, String number, String title) {
    }

    /** Newest first. */
    List<Closed> list(Instant after, Instant until, int most) {
        return jdbc.sql("""
                        select r.id, c.title, c.description, r.category, r.community, r.centre, a.department
                        from request.service_request r
                        join request.content c on c.request_id = r.id
                        join lateral (select p.department from request.assignment p
                                      where p.request_id = r.id and p.lead and p.status = 'DONE'
                                      order by p.done_at desc nulls last, p.id desc limit 1) a on true
                        where\s""" + TAUGHT + """
                         and r.closed_at > ? and r.closed_at <= ?
                        order by r.closed_at desc, r.id limit ?
                        """)
                .params(after.atOffset(ZoneOffset.UTC), until.atOffset(ZoneOffset.UTC), most)
                .query(ClosedRequests::read).list();
    }

    int count(Instant after, Instant until) {
        return jdbc.sql("select count(*) from request.service_request r where " + TAUGHT
                        + " and r.lead is not null and r.closed_at > ? and r.closed_at <= ?")
                .params(after.atOffset(ZoneOffset.UTC), until.atOffset(ZoneOffset.UTC)).query(Integer.class).single();
    }

    /** In the order asked for; what was erased or became confidential meanwhile is left out. */
    List<Closed> of(List<UUID> ids, List<String> departments) {
        var department = new HashMap<UUID, String>();
        for (int i = 0; i < ids.size(); i++) {
            department.put(ids.get(i), departments.get(i));
        }
        var found = new HashMap<UUID, Closed>();
        jdbc.sql("""
                        select r.id, c.title, c.description, r.category, r.community, r.centre, '' as department
                        from request.service_request r join request.content c on c.request_id = r.id
                        where r.id = any(?) and not r.confidential
                        """).param(new SqlArrayValue("uuid", ids.toArray())).query(ClosedRequests::read).list()
                .forEach(closed -> found.put(closed.id(), closed));
        var closed = new ArrayList<Closed>();
        ids.stream().filter(found::containsKey).map(found::get).forEach(one -> closed.add(
                new Closed(one.id(), one.said(), department.get(one.id()), one.centre())));
        return closed;
    }

    Map<UUID, Known> known(Collection<UUID> ids) {
        var known = new HashMap<UUID, Known>();
        jdbc.sql("""
                        select r.id, r.number, c.title from request.service_request r
                        join request.content c on c.request_id = r.id where r.id = any(?) and not r.confidential
                        """).param(new SqlArrayValue("uuid", ids.toArray()))
                .query((row, n) -> new Known(row.getObject(1, UUID.class), row.getString(2), row.getString(3))).list()
                .forEach(one -> known.put(one.id(), one));
        return known;
    }

    private static Closed read(ResultSet row, int n) throws SQLException {
        return new Closed(row.getObject("id", UUID.class), said(row.getString("title"), row.getString("description"),
                row.getString("category"), row.getString("community")), row.getString("department"),
                row.getString("centre"));
    }

    /** The first nine digits of a community are its subdistrict. */
    static Said said(String title, String text, String category, @Nullable String community) {
        var facts = new ArrayList<String>();
        facts.add("category=" + category);
        if (community != null && community.length() >= 9) {
            facts.add("subdistrict=" + community.substring(0, 9));
        }
        return new Said(title, text, facts);
    }
}
