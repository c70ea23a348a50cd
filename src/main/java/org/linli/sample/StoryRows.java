package org.linli.sample;

import java.sql.Timestamp;
import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How far the sample district was loaded. */
@Repository
class StoryRows {

    private final JdbcClient jdbc;
    private final Clock clock;

    StoryRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    boolean isBegun() {
        return jdbc.sql("select exists (select from sample.story)").query(Boolean.class).single();
    }

    boolean isFinished() {
        return jdbc.sql("select exists (select from sample.story where finished_at is not null)")
                .query(Boolean.class).single();
    }

    void begin(String name) {
        jdbc.sql("insert into sample.story (name, begun_at) values (:name, :now)")
                .param("name", name).param("now", Timestamp.from(clock.instant())).update();
    }

    void finish() {
        jdbc.sql("update sample.story set finished_at = :now").param("now", Timestamp.from(clock.instant())).update();
    }

    boolean isTold(String chapter) {
        return jdbc.sql("select exists (select from sample.chapters where name = :name)").param("name", chapter)
                .query(Boolean.class).single();
    }

    void told(String chapter) {
        jdbc.sql("insert into sample.chapters (name, told_at) values (:name, :now)")
                .param("name", chapter).param("now", Timestamp.from(clock.instant())).update();
    }
}
