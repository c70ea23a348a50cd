package org.linli.kiosk;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code kiosk.usage_day}. */
@Repository
public class Usage {

    private final JdbcClient jdbc;

    Usage(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** So much more than was counted before. */
    public void add(UsageDay more) {
        jdbc.sql("""
                insert into kiosk.usage_day as u (device, day, sessions, items, orders)
                values (:device, :day, :sessions, :items, :orders)
                on conflict (device, day) do update set sessions = u.sessions + excluded.sessions,
                   items = u.items + excluded.items, orders = u.orders + excluded.orders""")
                .param("device", more.device()).param("day", more.day()).param("sessions", more.sessions())
                .param("items", more.items()).param("orders", more.orders()).update();
    }

    public void add(List<UsageDay> more) {
        more.forEach(this::add);
    }

    /** Each device's sum from that day on; devices that were not used are left out. */
    Map<String, UsageDay> sums(LocalDate from) {
        return jdbc.sql("""
                select device, cast(:from as date) as day, sum(sessions)::int as sessions, sum(items)::int as items,
                       sum(orders)::int as orders
                  from kiosk.usage_day where day >= :from group by device""").param("from", from)
                .query(UsageDay.class).list().stream().collect(Collectors.toMap(UsageDay::device, Function.identity()));
    }

    /** Day by day, the latest first. */
    List<UsageDay> of(String device, LocalDate from) {
        return jdbc.sql("select * from kiosk.usage_day where device = ? and day >= ? order by day desc")
                .param(device).param(from).query(UsageDay.class).list();
    }

    List<UsageDay> all(LocalDate from) {
        return jdbc.sql("select * from kiosk.usage_day where day >= ? order by day desc, device").param(from)
                .query(UsageDay.class).list();
    }
}
