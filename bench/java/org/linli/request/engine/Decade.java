package org.linli.request.engine;

import java.util.Locale;
import org.linli.bench.RowCopies;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Years of requests: the sample's closed ones, archived, each with all its events, again and again half a day earlier and
 * under keys of that time. What is open stays as it is in the sample: a district's piles do not grow with its
 * history. Followers are told that they have read what is made here; only the words are left for theirs.
 */
final class Decade {

    private static final int CHUNK = 100;
    /** Closed requests of about ten events each. */
    private static final String LONG_LIVES = """
            select r.id, r.placed_at from request.service_request r where r.phase > 0
              and (select count(*) from request.request_event e where e.request_id = r.id) >= 8
            """;

    private final JdbcClient jdbc;
    private int copied;

    Decade(JdbcClient jdbc) {
        this.jdbc = jdbc;
        if (jdbc.sql("select to_regclass('public.bench_copy') is not null").query(Boolean.class).single()) {
            copied = jdbc.sql("select (extract(epoch from max(shift)) / 43200)::int from public.bench_copy").query(Integer.class).single();
            return;
        }
        jdbc.sql("create table public.bench_life as " + LONG_LIVES).update();
        original("request_facts", "id");
        original("request_course", "id");
        original("content", "request_id");
        original("assignment", "request_id");
        original("request_event", "request_id");
        jdbc.sql("create table public.bench_copy (old uuid, id uuid, number text, shift interval)").update();
    }

    /**
     * Until there are so many. Followers go on from there, but for the words, which their own reads from the start.
     *
     * @return false where there were as many already
     */
    boolean growTo(int requests) {
        int lives = count("public.bench_life");
        int copies = Math.max(0, (requests - count("request.request_facts")) / lives);
        if (copies == 0) {
            return false;
        }
        followers(Long.MAX_VALUE);
        for (int made = 0; made < copies; made += CHUNK) {
            chunk(Math.min(CHUNK, copies - made));
            System.out.printf(Locale.ROOT, "%,d requests%n", count("request.request_facts"));
        }
        for (var table : new String[] {"request_facts", "request_course", "content", "assignment", "request_event", "words"}) {
            jdbc.sql("vacuum (analyze) request." + table).update();
        }
        followers(jdbc.sql("select max(transaction)::text::bigint from request.request_event").query(Long.class).single());
        jdbc.sql("update request.follow set transaction = 0, id = 0 where name = 'words'").update();
        return true;
    }

    private void chunk(int copies) {
        jdbc.sql("truncate public.bench_copy").update();
        jdbc.sql("""
                insert into public.bench_copy
                select l.id, uuidv7(l.placed_at - shift - now()), 'LL' || to_char(l.placed_at - shift, 'YYYYMMDD')
                    || lpad((row_number() over () + %d)::text, 8, '0'), shift
                from public.bench_life l, generate_series(%d, %d) k, lateral (select make_interval(hours => 12 * k) as shift) s
                """.formatted(count("request.request_facts"), copied + 1, copied + copies)).update();
        copied += copies;
        copy("request_facts", "id", "'id', c.id, 'number', c.number, 'once_key', null, 'placed_at', r.placed_at - c.shift");
        copy("request_course", "id", """
                'id', c.id, 'status', 'ARCHIVED', 'phase', 2, 'status_since', r.status_since - c.shift, 'closed_at', r.closed_at - c.shift,
                'accept_due', r.accept_due - c.shift, 'resolve_due', r.resolve_due - c.shift""");
        copy("content", "request_id", """
                'request_id', c.id, 'description', r.description || '。' || (hashtext(c.number) & 63) || '幢'
                  || (hashtext(c.number || 'x') & 1023) || '室，门牌' || right(c.number, 7)""");
        copy("assignment", "request_id", "'id', gen_random_uuid(), 'request_id', c.id");
        jdbc.sql("""
                insert into request.request_event (request_id, version, type, from_status, to_status, actor, actor_role,
                  unit, at, detail, content_hash, hash)
                select c.id, e.version, e.type, e.from_status, e.to_status, e.actor, e.actor_role, e.unit, e.at - c.shift,
                  e.detail, e.content_hash, e.hash
                from public.bench_copy c join public.bench_request_event e on e.request_id = c.old order by e.at - c.shift
                """).update();
    }

    private void copy(String table, String key, String own) {
        RowCopies.make(jdbc, table, "public.bench_" + table, key, own);
    }

    /** The rows to copy, apart from what is made of them: it grows to thousands of times as many. */
    private void original(String table, String key) {
        jdbc.sql("create table public.bench_%1$s as select r.* from request.%1$s r join public.bench_life l on l.id = r.%2$s"
                .formatted(table, key)).update();
    }

    private void followers(long transaction) {
        for (var table : new String[] {"request.follow", "command.follower", "request.webhook_position"}) {
            jdbc.sql("update " + table + " set transaction = ?, id = ?").params(transaction, Long.MAX_VALUE).update();
        }
    }

    long events() {
        return jdbc.sql("select count(*) from request.request_event").query(Long.class).single();
    }

    int count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Integer.class).single();
    }
}
