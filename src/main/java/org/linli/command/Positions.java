package org.linli.command;

import org.linli.request.EventLog;
import org.linli.request.EventLog.Position;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How far the log was followed, and who may follow it now. */
@Repository
class Positions {

    private static final long LOCK = 0x6c696e6c6973L;

    private final JdbcClient jdbc;

    Positions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One follower at a time, on whatever node; released when the transaction ends. */
    boolean tryLock() {
        return jdbc.sql("select pg_try_advisory_xact_lock(?)").param(LOCK).query(Boolean.class).single();
    }

    void lock() {
        jdbc.sql("select pg_advisory_xact_lock(?)").param(LOCK).query((row, n) -> true).list();
    }

    Position get() {
        return jdbc.sql("select transaction, id from command.follower where name = 'screen'")
                .query((row, n) -> new Position(row.getLong(1), row.getLong(2))).single();
    }

    void move(Position from, Position to) {
        int moved = jdbc.sql("""
                update command.follower set transaction = ?, id = ?
                where name = 'screen' and transaction = ? and id = ?
                """).params(to.transaction(), to.id(), from.transaction(), from.id()).update();
        if (moved != 1) {
            throw new IllegalStateException("another follower of the log moved on from " + from);
        }
    }

    void toStart() {
        move(get(), EventLog.START);
    }
}
