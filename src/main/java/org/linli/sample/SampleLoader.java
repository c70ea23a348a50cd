package org.linli.sample;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.linli.web.SampleNotice;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** Loads the sample district before the application calls itself ready; of several nodes one at a time. */
@Component
@EnableConfigurationProperties(SampleSettings.class)
class SampleLoader implements ApplicationRunner, SampleNotice {

    private static final long LOCK = 0x73616d706c65L;

    private final SampleSettings settings;
    private final SampleStory story;
    private final StoryRows rows;
    private final DataSource database;
    private volatile boolean sample;

    SampleLoader(SampleSettings settings, SampleStory story, StoryRows rows, DataSource database) {
        this.settings = settings;
        this.story = story;
        this.rows = rows;
        this.database = database;
    }

    @Override
    public void run(ApplicationArguments arguments) throws SQLException {
        if (settings.isWanted() && !rows.isFinished()) {
            try (var connection = database.getConnection()) {
                lock(connection, "pg_advisory_lock");
                try {
                    story.tell(settings.sample());
                } finally {
                    lock(connection, "pg_advisory_unlock");
                }
            }
        }
        sample = rows.isBegun();
    }

    @Override
    public boolean isSample() {
        return sample;
    }

    private static void lock(Connection connection, String function) throws SQLException {
        try (var statement = connection.prepareStatement("select " + function + "(?)")) {
            statement.setLong(1, LOCK);
            statement.execute();
        }
    }
}
