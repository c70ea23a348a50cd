package org.linli.command;

import org.linli.bench.RowCopies;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Multiplies the sample's requests, and compares the counters with what they are made of. */
final class Copies {

    private Copies() {
    }

    static void make(JdbcClient jdbc, int copies) {
        jdbc.sql("""
                create table public.bench_copy as
                select r.id as old, gen_random_uuid() as id, r.number || '-' || k as number
                from request.service_request r, generate_series(1, %d) k
                """.formatted(copies)).update();
        RowCopies.make(jdbc, "request_facts", "request.request_facts", "id", "'id', c.id, 'number', c.number, 'once_key', null");
        RowCopies.make(jdbc, "request_course", "request.request_course", "id", "'id', c.id");
        RowCopies.make(jdbc, "assignment", "request.assignment", "request_id", "'id', gen_random_uuid(), 'request_id', c.id");
        jdbc.sql("""
                insert into request.request_event (request_id, version, type, from_status, to_status, actor, actor_role,
                  unit, at, detail, content_hash, hash)
                select c.id, e.version, e.type, e.from_status, e.to_status, e.actor, e.actor_role, e.unit, e.at, e.detail,
                  e.content_hash, e.hash
                from public.bench_copy c join request.request_event e on e.request_id = c.old
                order by split_part(c.number, '-', 2)::int, e.at, c.id, e.version
                """).update();
        jdbc.sql("analyze").update();
    }

    /** How many counters are not the sum of the rows. */
    static int differences(JdbcClient jdbc) {
        return jdbc.sql("""
                with counted as (
                  select date_trunc('hour', placed_at)::text || centre || source as key, count(*) as n from command.trace group by 1
                  union all
                  select 'c' || date_trunc('hour', ended_at)::text || centre || source, count(*) from command.trace
                  where status in ('CLOSED', 'ARCHIVED') group by 1
                  union all
                  select 't' || (placed_at at time zone 'Asia/Shanghai')::date || community || category, count(*)
                  from command.trace group by 1
                  union all
                  select 'd' || (assess_at at time zone 'Asia/Shanghai')::date || centre || '/' || lead,
                    sum(promised::int + 7 * kept::int + 31 * (not excluded)::int + 101 * responded::int + 307 * followed::int
                      + 1009 * solved::int + 3001 * satisfied::int + 10007 * fairly::int)
                  from command.trace where assess_at is not null group by 1
                ), kept as (
                  select hour::text || centre || source as key, placed as n from command.hourly where placed > 0
                  union all select 'c' || hour::text || centre || source, closed from command.hourly where closed > 0
                  union all select 't' || day || community || category, placed from command.topic where placed > 0
                  union all
                  select 'd' || day || centre || '/' || lead, promised + 7 * kept + 31 * assessed + 101 * responded
                    + 307 * followed + 1009 * solved + 3001 * satisfied + 10007 * fairly from command.daily
                  where promised + assessed + excluded > 0
                )
                select count(*) from counted full join kept using (key)
                where coalesce(counted.n, 0) <> coalesce(kept.n, 0)
                """).query(Integer.class).single();
    }
}
