package org.linli.command;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/**
 * Rows in PostgreSQL's binary format of {@code COPY}: what the database takes in without reading a text, which for a row of
 * forty columns is most of the work. Values of a row are written in the order of the columns that the statement names.
 */
final class BinaryRows {

    private static final byte[] SIGNATURE = {'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xff, '\r', '\n', 0};
    private static final long EPOCH_SECOND = Instant.parse("2000-01-01T00:00:00Z").getEpochSecond();
    private static final int MICROS = 1_000_000;
    private static final int NANOS_A_MICRO = 1000;
    /** Numbers of the types in the database's catalogue, which never change. */
    private static final int BIGINT = 20;
    private static final int TEXT = 25;
    private static final int NULL = -1;

    private ByteBuffer rows = ByteBuffer.allocate(1 << 16);

    BinaryRows() {
        rows.put(SIGNATURE).putInt(0).putInt(0);
    }

    BinaryRows row(int columns) {
        room(Short.BYTES).putShort((short) columns);
        return this;
    }

    BinaryRows id(UUID id) {
        field(2 * Long.BYTES).putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
        return this;
    }

    BinaryRows text(String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        field(bytes.length).put(bytes);
        return this;
    }

    BinaryRows number(int number) {
        field(Integer.BYTES).putInt(number);
        return this;
    }

    BinaryRows bigNumber(@Nullable Long number) {
        if (number == null) {
            return nothing();
        }
        field(Long.BYTES).putLong(number);
        return this;
    }

    BinaryRows yesNo(boolean yes) {
        field(1).put((byte) (yes ? 1 : 0));
        return this;
    }

    /** Rounded to microseconds, as the database rounds a text. */
    BinaryRows moment(@Nullable Instant moment) {
        if (moment == null) {
            return nothing();
        }
        field(Long.BYTES).putLong((moment.getEpochSecond() - EPOCH_SECOND) * MICROS
                + (moment.getNano() + NANOS_A_MICRO / 2) / NANOS_A_MICRO);
        return this;
    }

    BinaryRows bigNumbers(long[] numbers) {
        array(BIGINT, numbers.length, numbers.length * (Integer.BYTES + Long.BYTES));
        for (long number : numbers) {
            rows.putInt(Long.BYTES).putLong(number);
        }
        return this;
    }

    BinaryRows texts(List<String> texts) {
        var all = texts.stream().map(text -> text.getBytes(StandardCharsets.UTF_8)).toList();
        array(TEXT, all.size(), all.stream().mapToInt(bytes -> Integer.BYTES + bytes.length).sum());
        all.forEach(bytes -> rows.putInt(bytes.length).put(bytes));
        return this;
    }

    /** An empty array has no dimension, any other one that counts from 1; none of its elements is null. */
    private void array(int type, int length, int bytes) {
        int dimensions = length == 0 ? 0 : 1;
        field((3 + 2 * dimensions) * Integer.BYTES + bytes).putInt(dimensions).putInt(0).putInt(type);
        if (dimensions > 0) {
            rows.putInt(length).putInt(1);
        }
    }

    private BinaryRows nothing() {
        room(Integer.BYTES).putInt(NULL);
        return this;
    }

    private ByteBuffer field(int length) {
        return room(Integer.BYTES + length).putInt(length);
    }

    private ByteBuffer room(int more) {
        if (rows.remaining() < more) {
            int size = Math.max(2 * rows.capacity(), rows.position() + more);
            rows = ByteBuffer.wrap(Arrays.copyOf(rows.array(), size)).position(rows.position());
        }
        return rows;
    }

    /**
     * Sends them all; nothing can be added afterwards.
     *
     * @param statement {@code copy … from stdin (format binary)}
     * @return how many the database took
     */
    long copy(Connection connection, String statement) throws SQLException {
        room(Short.BYTES).putShort((short) NULL);
        var copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(statement);
        try {
            copy.writeToCopy(rows.array(), 0, rows.position());
            return copy.endCopy();
        } finally {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        }
    }
}
