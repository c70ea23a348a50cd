package org.linli.request.engine;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.linli.request.Command.Finding;
import org.linli.request.Command.Satisfaction;
import org.linli.request.AssignmentStatus;
import org.linli.request.Complexity;
import org.linli.request.Source;
import org.linli.request.Status;
import org.linli.request.Urgency;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Requests as they lie in the database: one keyed read brings a request with all its parts. */
@Repository
class StoredRequests {

    private static final String READ = """
            select r.*, a.id as a_id, a.department, a.lead as a_lead, a.round as a_round, a.returnable,
                   a.status as a_status, a.worker, a.dispatched_at, a.sign_yellow, a.sign_due, a.contact_due,
                   a.resolve_due as a_resolve_due, a.signed_at, a.contacted_at as a_contacted_at, a.done_at
            from request.service_request r left join request.assignment a on a.request_id = r.id
            where %s order by a.dispatched_at, a.id
            """;
    private static final String BY_NUMBER = READ.formatted("r.number = ?");
    private static final String BY_NUMBERS = READ.formatted("r.number = any(?)");
    private static final String BY_ONCE_KEY = READ.formatted("r.once_key = ?");

    /**
     * A plan made once counts on ten elements of an array; a shorter one looks cheaper with a plan of its own, and the
     * server would plan every read anew, which takes longer than the read.
     */
    private static final int LEAST_ASKED = 16;

    private final JdbcTemplate jdbc;
    private final StoredPetitions petitions;

    StoredRequests(JdbcTemplate jdbc, StoredPetitions petitions) {
        this.jdbc = jdbc;
        this.petitions = petitions;
    }

    Optional<ServiceRequest> find(String number) {
        return Optional.ofNullable(jdbc.query(BY_NUMBER, StoredRequests::read, number)).map(petitions::with);
    }

    List<ServiceRequest> list(List<String> numbers) {
        return petitions.with(jdbc.query(BY_NUMBERS, StoredRequests::readAll, (Object) asked(numbers)));
    }

    /** Filled up with the first again, which is found once. */
    private static String[] asked(List<String> numbers) {
        var asked = numbers.toArray(new String[Math.max(numbers.size(), LEAST_ASKED)]);
        Arrays.fill(asked, numbers.size(), asked.length, numbers.getFirst());
        return asked;
    }

    Optional<ServiceRequest> findByOnceKey(byte[] onceKey) {
        return Optional.ofNullable(jdbc.query(BY_ONCE_KEY, StoredRequests::read, onceKey));
    }

    byte[] queryCodeHash(String number) {
        return jdbc.query("select query_code_hash from request.service_request where number = ?",
                rows -> rows.next() ? rows.getBytes(1) : new byte[0], number);
    }

    long nextNumberBlock() {
        return jdbc.queryForObject("select nextval('request.number_seq')", Long.class);
    }

    private static @Nullable ServiceRequest read(ResultSet rows) throws SQLException {
        var all = readAll(rows);
        return all.isEmpty() ? null : all.getFirst();
    }

    private static List<ServiceRequest> readAll(ResultSet rows) throws SQLException {
        var requests = new LinkedHashMap<String, ServiceRequest>();
        while (rows.next()) {
            var row = new Row(rows);
            var number = row.mustText("number");
            var request = requests.get(number);
            if (request == null) {
                request = row(row);
                requests.put(number, request);
            }
            if (rows.getObject("a_id") != null) {
                request.assignments.add(part(row));
            }
        }
        return List.copyOf(requests.values());
    }

    private static ServiceRequest row(Row row) throws SQLException {
        var demander = new Facts.Demander(row.id("requester"), row.yesNo("anonymous"), row.yesNo("confidential"));
        var r = new ServiceRequest(new Facts(row.mustId("id"), row.mustText("number"), row.text("community"),
                row.must("source", Source.class), demander, row.mustMoment("placed_at")));
        r.centre = row.text("centre");
        r.category = row.mustText("category");
        r.urgency = row.must("urgency", Urgency.class);
        r.complexity = row.must("complexity", Complexity.class);
        r.status = row.must("status", Status.class);
        r.version = row.number("version");
        r.statusSince = row.mustMoment("status_since");
        r.firstAsked = row.id("first_asked");
        r.lead = row.text("lead");
        r.handler = row.id("handler");
        r.refusedBy = row.id("refused_by");
        r.appealed = row.yesNo("appealed");
        r.head = row.mustBytes("head");
        work(r, row);
        clocks(r.clocks, row);
        verdict(r.verdict, row);
        StoredPetitions.beside(r.beside, row);
        return r;
    }

    private static void work(ServiceRequest r, Row row) throws SQLException {
        r.round = row.number("round");
        r.handBacks = row.number("hand_backs");
        r.contactedAt = row.moment("contacted_at");
        r.answeredAt = row.moment("answered_at");
        r.closedAt = row.moment("closed_at");
    }

    private static void clocks(Clocks clocks, Row row) throws SQLException {
        clocks.policy = row.number("policy");
        clocks.acceptYellow = row.mustMoment("accept_yellow");
        clocks.acceptDue = row.mustMoment("accept_due");
        clocks.resolveYellow = row.mustMoment("resolve_yellow");
        clocks.resolveDue = row.mustMoment("resolve_due");
        clocks.pausedAt = row.moment("paused_at");
        clocks.light(row.moment("yellow_at"), row.moment("red_at"));
    }

    private static void verdict(Verdict verdict, Row row) throws SQLException {
        verdict.stars = row.maybeNumber("stars");
        verdict.ratedAt = row.moment("rated_at");
        verdict.attempts = row.number("attempts");
        verdict.lastAttemptAt = row.moment("last_attempt_at");
        verdict.finding = row.maybe("finding", Finding.class);
        verdict.satisfaction = row.maybe("satisfaction", Satisfaction.class);
        verdict.rectificationDue = row.moment("rectification_due");
    }

    private static Assignment part(Row row) throws SQLException {
        var a = new Assignment(row.mustId("a_id"), row.mustText("department"), row.yesNo("a_lead"),
                row.number("a_round"), row.mustMoment("dispatched_at"), row.yesNo("returnable"));
        a.status = row.must("a_status", AssignmentStatus.class);
        a.worker = row.id("worker");
        a.signYellow = row.moment("sign_yellow");
        a.signDue = row.moment("sign_due");
        a.contactDue = row.moment("contact_due");
        a.resolveDue = row.moment("a_resolve_due");
        a.signedAt = row.moment("signed_at");
        a.contactedAt = row.moment("a_contacted_at");
        a.doneAt = row.moment("done_at");
        return a;
    }
}
