package org.linli.request.engine;

import java.util.Collections;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * The writing statements of a request, one text for each shape of what is written beside the row. What was said once
 * (facts) is never written again; moves write the course, in place: see decision 0017.
 */
final class RequestSql {

    /** What changes with moves, in the order in which {@link RequestBinding} binds it. */
    private static final String CHANGING = """
            centre, category, urgency, complexity, status, phase, version, status_since, first_asked, lead, handler, refused_by,
            appealed, round, hand_backs, contacted_at, answered_at, closed_at, policy, accept_yellow, accept_due,
            resolve_yellow, resolve_due, paused_at, yellow_at, red_at, stars, rated_at, attempts, last_attempt_at,
            finding, satisfaction, rectification_due, head""";

    private static final int CHANGING_COUNT = CHANGING.split(",").length;

    /** What changes only with moves beside the status, bound after the former. */
    private static final String BESIDE = """
            petitions, suspended_until, note_due, excluded, reminders, reminded_at, nudges, nudge_at, supervisions, ladder,
            transfers, merged_into, told, follows""";

    private static final int BESIDE_COUNT = BESIDE.split(",").length;

    private static final String PETITION_VALUES = """
            (?::uuid, ?::uuid, ?::text, ?::text, ?::uuid, ?::timestamptz, ?::int, ?::timestamptz, ?::text, ?::text,
             ?::uuid, ?::timestamptz)""";

    private static final String EVENT_COLUMNS =
            "request_id, version, type, from_status, to_status, actor, actor_role, unit, at, detail, content_hash, hash";
    private static final String EVENT_VALUES = """
            (?::uuid, ?::int, ?::text, ?::text, ?::text, ?::uuid, ?::text, ?::text, ?::timestamptz, ?::jsonb, ?::bytea,
             ?::bytea)""";
    private static final String PART_COLUMNS = """
            id, request_id, department, lead, round, returnable, status, worker, dispatched_at, sign_yellow, sign_due,
            contact_due, resolve_due, signed_at, contacted_at, done_at, open""";
    private static final String PART_VALUES = """
            (?::uuid, ?::uuid, ?::text, ?::boolean, ?::int, ?::boolean, ?::text, ?::uuid, ?::timestamptz, ?::timestamptz,
             ?::timestamptz, ?::timestamptz, ?::timestamptz, ?::timestamptz, ?::timestamptz, ?::timestamptz, ?::boolean)""";
    private static final String SAID_VALUES = "(?::uuid, ?::int, ?::text, ?::bytea)";

    private static final ConcurrentMap<Shape, String> TEXTS = new ConcurrentHashMap<>();

    private RequestSql() {
    }

    /** How many rows of each kind go with the request's own row. */
    record Shape(boolean placing, int parts, int statements, int events, boolean beside, int petitions) {

        static Shape placing(int events) {
            return new Shape(true, 0, 0, events, true, 0);
        }
    }

    static String of(Shape shape) {
        return TEXTS.computeIfAbsent(shape, RequestSql::build);
    }

    private static String build(Shape shape) {
        var sql = new StringBuilder(shape.placing() ? placing() : moving(shape.beside()));
        if (shape.parts() > 0) {
            sql.append(parts(shape.parts()));
        }
        if (shape.petitions() > 0) {
            sql.append(petitions(shape.petitions()));
        }
        if (shape.statements() > 0) {
            sql.append("""
                    , said as (insert into request.statement (request_id, version, text, salt)
                      select v.* from moved, (values %s) v)
                    """.formatted(repeated(SAID_VALUES, shape.statements())));
        }
        return sql.append("""
                insert into request.request_event (%s)
                select v.* from moved, (values %s) v
                """.formatted(EVENT_COLUMNS, repeated(EVENT_VALUES, shape.events()))).toString();
    }

    private static String parts(int count) {
        return """
                , part as (insert into request.assignment (%s, category)
                  select v.*, moved.category from moved, (values %s) v
                  on conflict (id) do update set status = excluded.status, worker = excluded.worker,
                    sign_yellow = excluded.sign_yellow, sign_due = excluded.sign_due,
                    contact_due = excluded.contact_due, signed_at = excluded.signed_at, contacted_at = excluded.contacted_at,
                    done_at = excluded.done_at, open = excluded.open,
                    category = excluded.category)
                """.formatted(PART_COLUMNS, repeated(PART_VALUES, count));
    }

    private static String petitions(int count) {
        return """
                , asked as (insert into request.petition (id, request_id, kind, unit, asked_by, asked_at, round, until,
                    target, status, decided_by, decided_at)
                  select v.* from moved, (values %s) v
                  on conflict (id) do update set status = excluded.status, decided_by = excluded.decided_by,
                    decided_at = excluded.decided_at)
                """.formatted(repeated(PETITION_VALUES, count));
    }

    private static String moving(boolean beside) {
        return """
                with moved as (update request.request_course set (%s) = (%s) where id = ? and version = ? returning id, category)
                """.formatted(beside ? CHANGING + ", " + BESIDE : CHANGING,
                repeated("?", CHANGING_COUNT + (beside ? BESIDE_COUNT : 0)));
    }

    private static String placing() {
        return """
                with placed as (insert into request.request_facts (id, number, once_key, query_code_hash, district,
                    community, source, requester, anonymous, confidential, lon, lat, placed_at)
                  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                  on conflict (once_key) where once_key is not null do nothing returning id)
                , moved as (insert into request.request_course (id, %s) select id, %s from placed returning id, category)
                , content as (insert into request.content (request_id, title, description, address, estate, contact_name,
                    contact_phone, phone_index, files)
                  select moved.id, v.* from moved, (values (?::text, ?::text, ?::text, ?::text, ?::bytea, ?::bytea,
                    ?::bytea, ?::uuid[])) v)
                """.formatted(CHANGING + ", " + BESIDE, repeated("?", CHANGING_COUNT + BESIDE_COUNT));
    }

    private static String repeated(String what, int times) {
        return String.join(", ", Collections.nCopies(times, what));
    }
}
