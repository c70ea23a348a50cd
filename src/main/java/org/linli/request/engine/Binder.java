package org.linli.request.engine;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Binds a statement's parameters one after the other. */
final class Binder {

    private final PreparedStatement statement;
    private int next = 1;

    Binder(PreparedStatement statement) {
        this.statement = statement;
    }

    Binder text(@Nullable String value) throws SQLException {
        statement.setString(next++, value);
        return this;
    }

    Binder name(@Nullable Enum<?> value) throws SQLException {
        return text(value == null ? null : value.name());
    }

    Binder id(@Nullable UUID value) throws SQLException {
        if (value == null) {
            statement.setNull(next++, Types.OTHER, "uuid");
        } else {
            statement.setObject(next++, value);
        }
        return this;
    }

    Binder number(@Nullable Integer value) throws SQLException {
        if (value == null) {
            statement.setNull(next++, Types.INTEGER);
        } else {
            statement.setInt(next++, value);
        }
        return this;
    }

    Binder number(@Nullable Double value) throws SQLException {
        if (value == null) {
            statement.setNull(next++, Types.DOUBLE);
        } else {
            statement.setDouble(next++, value);
        }
        return this;
    }

    Binder yesNo(boolean value) throws SQLException {
        statement.setBoolean(next++, value);
        return this;
    }

    Binder moment(@Nullable Instant value) throws SQLException {
        if (value == null) {
            statement.setNull(next++, Types.TIMESTAMP_WITH_TIMEZONE);
        } else {
            statement.setObject(next++, value.atOffset(ZoneOffset.UTC));
        }
        return this;
    }

    Binder bytes(byte @Nullable [] value) throws SQLException {
        statement.setBytes(next++, value);
        return this;
    }

    Binder ids(java.util.List<UUID> values) throws SQLException {
        statement.setArray(next++, statement.getConnection().createArrayOf("uuid", values.toArray()));
        return this;
    }
}
