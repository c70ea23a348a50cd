package org.linli.place;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which functions a room serves. */
@Repository
class RoomFunctions {

    private final JdbcClient jdbc;

    RoomFunctions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Makes the room serve these and no others: 1 where that changed something. */
    int set(String roomCode, List<String> functions) {
        var changed = jdbc.sql("""
                with wanted as (select unnest(cast(:functions as text[])) as function_code),
                gone as (delete from place.room_functions
                          where room_code = :room and function_code not in (select function_code from wanted)
                          returning 1),
                come as (insert into place.room_functions (room_code, function_code)
                         select :room, function_code from wanted
                         on conflict do nothing returning 1)
                select (select count(*) from gone) + (select count(*) from come)""")
                .param("functions", functions.toArray(String[]::new)).param("room", roomCode)
                .query(Integer.class).single();
        return changed > 0 ? 1 : 0;
    }
}
