package org.linli.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * One line of the trail.
 *
 * @param roles   blank-separated
 * @param subject what it was done to, {@code <kind>:<key>}
 * @param address where from, empty for the program itself
 * @param result  DONE, FAILED or REFUSED
 * @param seal    number of the batch that seals it, 0 before
 */
public record AuditRow(long id, Instant at, UUID actorId, String actorName, String roles, String action, String subject,
                       String detail, String address, String result, long seal) {

    static final String COLUMNS =
            "select id, at, actor_id, actor_name, roles, action, subject, detail, address, result, seal from identity.audit";

    static AuditRow read(ResultSet row, int number) throws SQLException {
        return new AuditRow(row.getLong(1), row.getObject(2, OffsetDateTime.class).toInstant(),
                row.getObject(3, UUID.class), row.getString(4), row.getString(5), row.getString(6), row.getString(7),
                row.getString(8), row.getString(9), row.getString(10), row.getLong(11));
    }
}
