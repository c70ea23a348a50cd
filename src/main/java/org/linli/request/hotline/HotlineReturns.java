package org.linli.request.hotline;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.linli.identity.AuditTrail;
import org.linli.request.hotline.HotlineCases.Pile;
import org.linli.shared.Actor;
import org.linli.shared.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Results on their way back. One result goes back once: a row for it is the mark, by whichever way. */
@Component
public class HotlineReturns {

    private static final Duration LEASE = Duration.ofMinutes(5);
    private static final int BATCHES = 10;
    private static final int AT_ONCE = 500;

    private final JdbcClient jdbc;
    private final HotlineCases cases;
    private final AuditTrail audit;
    private final Clock clock;
    private final JsonMapper json = JsonMapper.builder().build();

    HotlineReturns(JdbcClient jdbc, HotlineCases cases, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.cases = cases;
        this.audit = audit;
        this.clock = clock;
    }

    /** A file of results. @param unit slug of the centre, empty: the district's */
    public record Batch(UUID id, String unit, Instant madeAt, int count) {
    }

    record Due(UUID id, String body, int attempt) {
    }

    /** Marks everything of the actor's reach that is ready as going back in one file. @return empty where nothing is */
    @Transactional
    public Optional<UUID> batch(Actor actor) {
        var ready = new ArrayList<HotlineCase>();
        cases.each(actor, Pile.READY, AT_ONCE, ready::add);
        if (ready.isEmpty()) {
            return Optional.empty();
        }
        var id = Ids.next();
        jdbc.sql("insert into request.hotline_batch (id, unit, made_by, made_at) values (?, ?, ?, ?)")
                .params(id, unitOf(actor), actor.id(), now()).update();
        var marked = ready.stream().filter(one -> mark(one, id, ReturnState.BY_FILE)).count();
        audit.did(actor, "hotline.batch", "hotline:" + id, marked + " results");
        return Optional.of(id);
    }

    /** Newest first. */
    public List<Batch> batches(Actor actor) {
        return jdbc.sql("""
                select b.id, b.unit, b.made_at, (select count(*) from request.hotline_return t where t.batch = b.id)
                  from request.hotline_batch b where :all or b.unit = :unit order by b.made_at desc limit :most""")
                .param("all", actor.scope().isDistrict()).param("unit", unitOf(actor)).param("most", BATCHES)
                .query((row, n) -> new Batch(row.getObject(1, UUID.class), row.getString(2),
                        row.getObject(3, OffsetDateTime.class).toInstant(), row.getInt(4))).list();
    }

    /** What a batch's file holds: as it was when the batch was made. */
    public List<Result> resultsOf(UUID batch, Actor actor) {
        return jdbc.sql("""
                select t.body from request.hotline_return t join request.hotline_batch b on b.id = t.batch
                 where b.id = :id and (:all or b.unit = :unit) order by t.external_number""")
                .param("id", batch).param("all", actor.scope().isDistrict()).param("unit", unitOf(actor))
                .query(String.class).list().stream().map(body -> json.readValue(body, Result.class)).toList();
    }

    /** Tries given-up ones again. */
    @Transactional
    public int repeat(Actor actor) {
        var repeated = jdbc.sql("update request.hotline_return set state = 'QUEUED', attempts = 0, next_try_at = ? where state = 'DEAD'")
                .param(now()).update();
        audit.did(actor, "hotline.repeat", "hotline", repeated + " results");
        return repeated;
    }

    /** Everything ready gets its row for the push. */
    @Transactional
    int queue(int most) {
        var ready = cases.ready(most);
        ready.forEach(one -> mark(one, null, ReturnState.QUEUED));
        return ready.size();
    }

    List<Due> take(int most) {
        return jdbc.sql("""
                update request.hotline_return t set attempts = attempts + 1, next_try_at = :lease where t.id in (
                       select x.id from request.hotline_return x where x.state in ('QUEUED', 'FAILED')
                          and x.next_try_at <= :now order by x.next_try_at limit :most for update skip locked)
                returning t.id, t.body, t.attempts""")
                .param("lease", clock.instant().plus(LEASE).atOffset(ZoneOffset.UTC)).param("now", now()).param("most", most)
                .query((row, n) -> new Due(row.getObject(1, UUID.class), row.getString(2), row.getInt(3))).list();
    }

    void sent(UUID id) {
        jdbc.sql("update request.hotline_return set state = 'SENT', sent_at = ?, last_error = '' where id = ?")
                .params(now(), id).update();
    }

    void failed(UUID id, boolean givenUp, Duration pause, String error) {
        jdbc.sql("update request.hotline_return set state = ?, next_try_at = ?, last_error = ? where id = ? and state <> 'SENT'")
                .params(givenUp ? "DEAD" : "FAILED", clock.instant().plus(pause).atOffset(ZoneOffset.UTC), error, id).update();
    }

    /** What was given up may still go by file. @return false where this result is on its way or back already */
    private boolean mark(HotlineCase one, @Nullable UUID batch, ReturnState state) {
        return jdbc.sql("""
                insert into request.hotline_return (id, external_number, result_version, batch, body, state, next_try_at,
                       created_at, sent_at)
                values (:id, :external, :version, :batch, :body, :state, :now, :now, :sent)
                on conflict (external_number, result_version) do update set state = excluded.state, batch = excluded.batch,
                       sent_at = excluded.sent_at, body = excluded.body
                 where request.hotline_return.state = 'DEAD' and excluded.state = 'BY_FILE'""")
                .param("id", Ids.next()).param("external", one.external()).param("version", one.resultVersion())
                .param("batch", batch).param("body", json.writeValueAsString(Result.of(one))).param("state", state.name())
                .param("now", now()).param("sent", state.isBack() ? now() : null).update() == 1;
    }

    private static String unitOf(Actor actor) {
        return actor.scope().isDistrict() ? "" : actor.scope().code();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
