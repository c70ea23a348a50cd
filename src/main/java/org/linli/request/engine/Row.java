package org.linli.request.engine;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row read by column names, with what may be missing told from what may not. */
public record Row(ResultSet rows) {

    public @Nullable String text(String column) throws SQLException {
        return rows.getString(column);
    }

    public String mustText(String column) throws SQLException {
        return Objects.requireNonNull(rows.getString(column), column);
    }

    public @Nullable UUID id(String column) throws SQLException {
        return rows.getObject(column, UUID.class);
    }

    public UUID mustId(String column) throws SQLException {
        return Objects.requireNonNull(id(column), column);
    }

    public @Nullable Instant moment(String column) throws SQLException {
        var value = rows.getObject(column, OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }

    public Instant mustMoment(String column) throws SQLException {
        return Objects.requireNonNull(moment(column), column);
    }

    public boolean yesNo(String column) throws SQLException {
        return rows.getBoolean(column);
    }

    public int number(String column) throws SQLException {
        return rows.getInt(column);
    }

    public @Nullable Integer maybeNumber(String column) throws SQLException {
        return (Integer) rows.getObject(column);
    }

    public @Nullable Double maybeDecimal(String column) throws SQLException {
        return (Double) rows.getObject(column);
    }

    public List<UUID> ids(String column) throws SQLException {
        return List.of((UUID[]) rows.getArray(column).getArray());
    }

    public byte @Nullable [] bytes(String column) throws SQLException {
        return rows.getBytes(column);
    }

    public byte[] mustBytes(String column) throws SQLException {
        return Objects.requireNonNull(rows.getBytes(column), column);
    }

    public <E extends Enum<E>> E must(String column, Class<E> type) throws SQLException {
        return Enum.valueOf(type, mustText(column));
    }

    public <E extends Enum<E>> @Nullable E maybe(String column, Class<E> type) throws SQLException {
        var value = rows.getString(column);
        return value == null ? null : Enum.valueOf(type, value);
    }
}
