package org.linli.request.open311;

import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linli.request.Status;
import org.linli.request.engine.Row;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The public's view of requests: open categories only, and never who or what was not released. */
@Repository
class PublicRequests {

    /** The specification's bounds: at most ninety days, at most a thousand requests. */
    static final int MOST = 1_000;

    private static final String SELECT = """
            select r.number, r.status, r.category, r.community, r.lead, r.placed_at, r.status_since, r.resolve_due, r.lon,
                   r.lat, coalesce(p.text, '') as released, coalesce(p.pictures, '{}') as pictures
            from request.service_request r left join request.release p on p.request_id = r.id
            where not r.confidential and r.category = any(:categories)
            """;

    private final JdbcClient jdbc;

    PublicRequests(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param page counted from 1 */
    record Query(List<String> categories, Instant from, Instant until, @Nullable Boolean open, int size, int page) {
    }

    List<PublicRequest> list(Query query) {
        return jdbc.sql(SELECT + """
                  and r.placed_at >= :from and r.placed_at < :until
                  and (:open::boolean is null or :open = (r.status not in ('CLOSED', 'REFUSED', 'WITHDRAWN', 'EXPIRED', 'MERGED', 'ARCHIVED')))
                order by r.id desc limit :most offset :skipped
                """).param("categories", query.categories().toArray(new String[0]))
                .param("from", query.from().atOffset(ZoneOffset.UTC)).param("until", query.until().atOffset(ZoneOffset.UTC))
                .param("open", query.open()).param("most", query.size()).param("skipped", (query.page() - 1) * query.size())
                .query((rows, n) -> read(new Row(rows))).list();
    }

    List<PublicRequest> list(List<String> numbers, List<String> categories) {
        return jdbc.sql(SELECT + " and r.number = any(:numbers) order by r.id desc")
                .param("numbers", numbers.toArray(new String[0])).param("categories", categories.toArray(new String[0]))
                .query((rows, n) -> read(new Row(rows))).list();
    }

    private static PublicRequest read(Row row) throws SQLException {
        return new PublicRequest(row.mustText("number"), row.must("status", Status.class), row.mustText("category"),
                row.text("community"), row.text("lead"), row.mustMoment("placed_at"), row.mustMoment("status_since"),
                row.mustMoment("resolve_due"), row.maybeDecimal("lon"), row.maybeDecimal("lat"),
                row.mustText("released"), row.ids("pictures"));
    }
}
