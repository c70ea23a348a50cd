package org.linli.request.agency;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.linli.request.Status;
import org.linli.shared.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code request.agency} with its steps. */
@Repository
public class Agencies {

    private final JdbcClient jdbc;

    Agencies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Agency a) {
        jdbc.sql("""
                insert into request.agency (id, kind, principal, agent, centre, what, categories, request_id, valid_from,
                       valid_until, written, recorded_by, created_at, stage)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """).param(a.id()).param(a.kind().name()).param(a.principal()).param(a.agent()).param(a.centre())
                .param(a.what()).param(a.categories().toArray(String[]::new)).param(a.requestId()).param(a.from())
                .param(a.until()).param(a.written()).param(a.recordedBy()).param(at(a.createdAt())).param(a.stage().name())
                .update();
        step(a.id(), a.stage(), a.recordedBy(), "", a.createdAt());
    }

    Agency get(UUID id) {
        return jdbc.sql("select * from request.agency where id = ?").param(id).query(Agencies::read).optional()
                .orElseThrow(() -> new NotFound("agency", id));
    }

    /** Newest first. */
    List<Agency> ofPrincipal(UUID person) {
        return jdbc.sql("select * from request.agency where principal = ? order by created_at desc").param(person)
                .query(Agencies::read).list();
    }

    List<Agency> ofAgent(UUID person) {
        return jdbc.sql("select * from request.agency where agent = ? order by created_at desc").param(person)
                .query(Agencies::read).list();
    }

    /** @param centre null: the whole district */
    List<Agency> list(@Nullable String centre, @Nullable AgencyKind kind, int most) {
        return jdbc.sql("""
                select * from request.agency where (:centre::text is null or centre = :centre)
                   and (:kind::text is null or kind = :kind) order by created_at desc, id desc limit :most
                """).param("centre", centre).param("kind", kind == null ? null : kind.name()).param("most", most)
                .query(Agencies::read).list();
    }

    Map<AgencyKind, Integer> counts(@Nullable String centre) {
        var counts = new EnumMap<AgencyKind, Integer>(AgencyKind.class);
        for (var kind : AgencyKind.values()) {
            counts.put(kind, 0);
        }
        jdbc.sql("""
                select kind, count(*) from request.agency where (:centre::text is null or centre = :centre) group by kind
                """).param("centre", centre)
                .query((row, n) -> counts.put(AgencyKind.valueOf(row.getString(1)), row.getInt(2))).list();
        return counts;
    }

    int openOf(UUID agent, LocalDate day) {
        return jdbc.sql("select count(*) from request.agency where agent = ? and revoked_at is null and valid_until >= ?")
                .param(agent).param(day).query(Integer.class).single();
    }

    /** Everybody who acts for anybody now, or will. */
    Set<UUID> agents(LocalDate day) {
        return jdbc.sql("select distinct agent from request.agency where revoked_at is null and valid_until >= ?").param(day)
                .query(UUID.class).list().stream().collect(Collectors.toUnmodifiableSet());
    }

    boolean covers(UUID agent, String number, LocalDate day, List<String> excluded) {
        return jdbc.sql("""
                select exists (select from request.agency a join request.service_request r on r.number = :number
                 where a.agent = :agent and a.revoked_at is null and :day between a.valid_from and a.valid_until
                   and r.category <> all (:excluded)
                   and (a.request_id = r.id or a.request_id is null and r.requester = a.principal and not r.confidential
                        and (a.categories = '{}' or r.category = any (a.categories))))
                """).param("number", number).param("agent", agent).param("day", day)
                .param("excluded", excluded.toArray(String[]::new)).query(Boolean.class).single();
    }

    /** Numbers and titles of what it reaches, newest first. */
    List<Reached> reached(Agency a, List<String> excluded, int most) {
        return jdbc.sql("""
                select r.number, c.title, r.status from request.service_request r join request.content c on c.request_id = r.id
                 where r.category <> all (:excluded) and (r.id = :request or :request::uuid is null and r.requester = :principal
                   and not r.confidential and (:categories = '{}' or r.category = any (:categories)))
                 order by r.id desc limit :most
                """).param("excluded", excluded.toArray(String[]::new)).param("request", a.requestId())
                .param("principal", a.principal()).param("categories", a.categories().toArray(String[]::new))
                .param("most", most).query((row, n) -> new Reached(row.getString(1), row.getString(2),
                        Status.valueOf(row.getString(3)))).list();
    }

    public record Reached(String number, String title, Status status) {
    }

    /** @return false where it was revoked before */
    boolean revoke(UUID id, UUID by, String reason, Instant now) {
        return jdbc.sql("""
                update request.agency set revoked_at = ?, revoked_by = ?, revoke_reason = ? where id = ? and revoked_at is null
                """).param(at(now)).param(by).param(reason).param(id).update() == 1;
    }

    /** @return false where it stands elsewhere by now */
    boolean advance(UUID id, AgencyStage from, AgencyStage to) {
        return jdbc.sql("update request.agency set stage = ? where id = ? and stage = ?").param(to.name()).param(id)
                .param(from.name()).update() == 1;
    }

    void step(UUID id, AgencyStage stage, UUID by, String note, Instant now) {
        jdbc.sql("insert into request.agency_step (agency_id, stage, at, person, note) values (?, ?, ?, ?, ?)").param(id)
                .param(stage.name()).param(at(now)).param(by).param(note).update();
    }

    List<Step> steps(UUID id) {
        return jdbc.sql("select stage, at, person, note from request.agency_step where agency_id = ? order by at")
                .param(id).query((row, n) -> new Step(AgencyStage.valueOf(row.getString(1)),
                        row.getObject(2, OffsetDateTime.class).toInstant(), row.getObject(3, UUID.class), row.getString(4)))
                .list();
    }

    public record Step(AgencyStage stage, Instant at, UUID person, String note) {
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static Agency read(ResultSet row, int n) throws SQLException {
        var revoked = row.getObject("revoked_at", OffsetDateTime.class);
        return new Agency(row.getObject("id", UUID.class), AgencyKind.valueOf(row.getString("kind")),
                row.getObject("principal", UUID.class), row.getObject("agent", UUID.class), row.getString("centre"),
                row.getString("what"), List.of((String[]) row.getArray("categories").getArray()),
                row.getObject("request_id", UUID.class), row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_until", LocalDate.class), row.getObject("written", UUID.class),
                row.getObject("recorded_by", UUID.class), row.getObject("created_at", OffsetDateTime.class).toInstant(),
                AgencyStage.valueOf(row.getString("stage")), revoked == null ? null : revoked.toInstant(),
                row.getString("revoke_reason"));
    }
}
