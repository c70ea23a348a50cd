package org.linli.command;

import java.time.LocalDate;
import java.util.List;
import org.linli.command.Figures.Count;
import org.linli.command.Figures.Topic;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What many people of one community ask for. */
@Repository
class TopicFigures {

    private static final int MOST_TOPICS = 6;
    private static final int MOST_CATEGORIES = 12;
    private static final int A_WEEK = 7;

    private final JdbcClient jdbc;

    TopicFigures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The most frequent of the last days, two alike at least. */
    List<Topic> topics(ScreenTime time, ScreenRules rules) {
        return jdbc.sql("""
                select community, category, sum(placed) as n,
                       coalesce(sum(placed) filter (where day > :week), 0)
                         > coalesce(sum(placed) filter (where day > :fortnight and day <= :week), 0) as rising
                from command.topic where day > :from and community <> '' group by community, category having sum(placed) > 1
                order by n desc, max(day) desc, community, category limit :most
                """).param("from", from(time, rules)).param("week", time.today().minusDays(A_WEEK))
                .param("fortnight", time.today().minusDays(2L * A_WEEK)).param("most", MOST_TOPICS)
                .query((row, n) -> new Topic(row.getString("community"), row.getString("category"), row.getInt("n"),
                        row.getInt("n") >= rules.topicCount(), row.getBoolean("rising"))).list();
    }

    List<Count> categories(ScreenTime time, ScreenRules rules) {
        return jdbc.sql("""
                select category, sum(placed) from command.topic where day > ? group by category having sum(placed) > 0
                order by 2 desc, 1 limit ?
                """).params(from(time, rules), MOST_CATEGORIES)
                .query((row, n) -> new Count(row.getString(1), row.getInt(2))).list();
    }

    static LocalDate from(ScreenTime time, ScreenRules rules) {
        return time.today().minusDays(rules.topicDays());
    }
}
