package org.linli.request.engine;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.linli.request.PetitionKind;
import org.linli.request.PetitionStatus;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** What lies beside a request; petitions are read only where there ever was one. */
@Repository
class StoredPetitions {

    private final JdbcTemplate jdbc;

    StoredPetitions(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    ServiceRequest with(ServiceRequest request) {
        with(List.of(request));
        return request;
    }

    List<ServiceRequest> with(List<ServiceRequest> requests) {
        var asked = requests.stream().filter(r -> r.beside.petitionCount > 0)
                .collect(Collectors.toMap(r -> r.facts.id(), r -> r.beside.petitions));
        if (!asked.isEmpty()) {
            jdbc.query("select * from request.petition where request_id = any(?) order by asked_at, id",
                    (ResultSet rows) -> {
                        var row = new Row(rows);
                        asked.get(row.mustId("request_id")).add(petition(row));
                    }, (Object) asked.keySet().toArray(new UUID[0]));
        }
        return requests;
    }

    private static Petition petition(Row row) throws SQLException {
        var petition = new Petition(row.mustId("id"), new Petition.Asked(row.must("kind", PetitionKind.class),
                row.mustText("unit"), row.mustId("asked_by"), row.mustMoment("asked_at"), row.number("round"),
                row.moment("until"), row.text("target")));
        petition.status = row.must("status", PetitionStatus.class);
        petition.decidedBy = row.id("decided_by");
        petition.decidedAt = row.moment("decided_at");
        return petition;
    }

    static void beside(Beside beside, Row row) throws SQLException {
        beside.petitionCount = row.number("petitions");
        beside.suspendedUntil = row.moment("suspended_until");
        beside.noteDue = row.moment("note_due");
        beside.excluded = row.yesNo("excluded");
        beside.reminders = row.number("reminders");
        beside.remindedAt = row.moment("reminded_at");
        beside.nudges = row.number("nudges");
        beside.nudgeAt = row.moment("nudge_at");
        beside.supervisions = row.number("supervisions");
        beside.ladder = row.number("ladder");
        beside.transfers = row.number("transfers");
        beside.mergedInto = row.id("merged_into");
        beside.told = row.yesNo("told");
        beside.follows = row.id("follows");
    }
}
