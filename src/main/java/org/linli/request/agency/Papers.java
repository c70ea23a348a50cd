package org.linli.request.agency;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code request.agency_paper}. */
@Repository
class Papers {

    private final JdbcClient jdbc;

    Papers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(UUID agency, Paper paper, UUID by) {
        jdbc.sql("""
                insert into request.agency_paper (id, agency_id, name, original, copies, handed_at, handed_by)
                values (?, ?, ?, ?, ?, ?, ?)
                """).param(paper.id()).param(agency).param(paper.name()).param(paper.original()).param(paper.copies())
                .param(at(paper.handedAt())).param(by).update();
    }

    /** @return false where it was returned before, or is on no such list */
    boolean giveBack(UUID agency, UUID id, UUID by, Instant now) {
        return jdbc.sql("""
                update request.agency_paper set returned_at = ?, returned_by = ?
                 where id = ? and agency_id = ? and returned_at is null
                """).param(at(now)).param(by).param(id).param(agency).update() == 1;
    }

    List<Paper> list(UUID agency) {
        return jdbc.sql("select * from request.agency_paper where agency_id = ? order by handed_at, id").param(agency)
                .query((row, n) -> {
                    var returned = row.getObject("returned_at", OffsetDateTime.class);
                    return new Paper(row.getObject("id", UUID.class), row.getString("name"), row.getBoolean("original"),
                            row.getInt("copies"), row.getObject("handed_at", OffsetDateTime.class).toInstant(),
                            returned == null ? null : returned.toInstant());
                }).list();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
