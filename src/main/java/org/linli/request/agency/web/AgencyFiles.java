package org.linli.request.agency.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.linli.file.FileAnswers;
import org.linli.file.Files;
import org.linli.identity.AuditTrail;
import org.linli.request.agency.AgencyKind;
import org.linli.request.agency.AgencyLists;
import org.linli.request.agency.Errands;
import org.linli.shared.BusinessTime;
import org.linli.shared.NotFound;
import org.linli.shared.Responsibility;
import org.linli.shared.Role;
import org.linli.web.AccessRefused;
import org.linli.web.Allow;
import org.linli.web.Page;
import org.linli.web.table.TableFormat;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The list as a file, and the signed authorisation. */
@Controller
@Allow(staff = true)
class AgencyFiles {

    private static final List<String> COLUMNS =
            List.of("created", "kind", "what", "principal", "agent", "reach", "from", "until", "state", "stage");

    private final AgencyLists lists;
    private final Errands errands;
    private final AgencyWords words;
    private final Kept kept;
    private final AuditTrail audit;
    private final Clock clock;

    AgencyFiles(AgencyLists lists, Errands errands, AgencyWords words, Kept kept, AuditTrail audit, Clock clock) {
        this.lists = lists;
        this.errands = errands;
        this.words = words;
        this.kept = kept;
        this.audit = audit;
        this.clock = clock;
    }

    /** Where papers lie. */
    @org.springframework.stereotype.Component
    record Kept(Files files, FileAnswers answers) {
    }

    @GetMapping("/work/agency.{ending:" + TableFormat.ENDINGS + "}")
    @Allow(value = Role.SUPERVISOR, may = Responsibility.REGISTER)
    void export(Page page, @PathVariable String ending, @RequestParam(required = false) @Nullable AgencyKind kind,
                HttpServletResponse response) throws IOException {
        var t = page.t();
        audit.did(page.actor(), "export", "agency", kind == null ? "" : kind.name());
        TableFormat.of(ending).send(response, "agency-" + BusinessTime.dateOf(clock.instant()),
                COLUMNS.stream().map(column -> t.get("request.agency.csv." + column)).toList(), table -> {
                    for (var agency : lists.of(page.actor(), kind, Integer.MAX_VALUE)) {
                        var line = words.line(agency, "work");
                        table.row(agency.createdAt(), t.of(agency.kind()), agency.what(), line.principal(), line.agent(),
                                words.reach(agency, t), agency.from().toString(), agency.until().toString(), t.of(line.state()),
                                t.of(agency.stage()));
                    }
                });
    }

    @GetMapping("/work/agency/{id:[0-9a-f-]{36}}/written")
    ResponseEntity<Resource> written(Page page, @PathVariable UUID id) {
        var agency = errands.get(id, page.actor());
        if (!Errands.isCounter(agency, page.actor())) {
            throw new AccessRefused();
        }
        if (agency.written() == null) {
            throw new NotFound("file", id);
        }
        audit.viewed(page.actor(), "agency:" + id, "written");
        return kept.answers().content(kept.files().get(agency.written()));
    }
}
