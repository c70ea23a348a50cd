package org.linli.request.firstasked;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.linli.shared.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code request.one_time_notice}. */
@Repository
class OneTimeNotices {

    private final JdbcClient jdbc;

    OneTimeNotices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(OneTimeNotice n) {
        jdbc.sql("""
                insert into request.one_time_notice (id, request_id, item_code, item_name, materials, told, way, signed,
                       told_by, told_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """).param(n.id()).param(n.requestId()).param(n.itemCode()).param(n.itemName())
                .param(n.materials().toArray(String[]::new)).param(n.told()).param(n.way().name()).param(n.signed())
                .param(n.by()).param(n.at().atOffset(ZoneOffset.UTC)).update();
    }

    OneTimeNotice get(UUID requestId, UUID id) {
        return list(requestId).stream().filter(notice -> notice.id().equals(id)).findFirst()
                .orElseThrow(() -> new NotFound("notice", id));
    }

    List<OneTimeNotice> list(UUID requestId) {
        return jdbc.sql("select * from request.one_time_notice where request_id = ? order by told_at, id")
                .param(requestId).query(OneTimeNotices::read).list();
    }

    private static OneTimeNotice read(ResultSet row, int n) throws SQLException {
        return new OneTimeNotice(row.getObject("id", UUID.class), row.getObject("request_id", UUID.class),
                row.getString("item_code"), row.getString("item_name"),
                List.of((String[]) row.getArray("materials").getArray()), row.getString("told"),
                OneTimeNotice.Way.valueOf(row.getString("way")), row.getBoolean("signed"),
                row.getObject("told_by", UUID.class), row.getObject("told_at", OffsetDateTime.class).toInstant());
    }
}
