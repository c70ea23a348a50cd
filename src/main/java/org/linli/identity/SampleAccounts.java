package org.linli.identity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.linli.web.SampleNotice;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The published accounts of the sample district, one for each face of the program. */
@Component
public class SampleAccounts {

    public static final String PASSWORD = "linli-demo-2026";

    /** Key of a face's title, and its accounts in the order in which an order passes through their hands. */
    private static final Map<String, List<String>> FACES = faces();

    private final ObjectProvider<SampleNotice> sample;
    private final AccountRows rows;

    SampleAccounts(ObjectProvider<SampleNotice> sample, AccountRows rows) {
        this.sample = sample;
        this.rows = rows;
    }

    private static Map<String, List<String>> faces() {
        var faces = new LinkedHashMap<String, List<String>>();
        faces.put("resident", List.of("resident", "elder", "parent"));
        faces.put("centre", List.of("dispatcher", "centre-manager", "social-worker", "grid-worker", "neighbour", "keeper",
                "dispatcher-jinshan"));
        faces.put("department", List.of("officer-urban", "lead-urban", "officer-civil", "officer-health"));
        faces.put("district", List.of("supervisor", "follow-up", "commander", "planner", "auditor"));
        faces.put("care", List.of("canteen", "courier", "teacher"));
        faces.put("mediation", List.of("mediator", "lawyer", "psychologist", "prosecutor"));
        faces.put("funding", List.of("fund-officer", "fund-approver", "fund-payer"));
        faces.put("admin", List.of("district-admin", "security-admin", "system-admin"));
        return faces;
    }

    public boolean arePublished() {
        return sample.stream().anyMatch(SampleNotice::isSample);
    }

    /** Empty where no sample district is loaded. */
    public List<Face> list() {
        if (!arePublished()) {
            return List.of();
        }
        var known = rows.listSample(FACES.values().stream().flatMap(List::stream).toList());
        var faces = new ArrayList<Face>();
        FACES.forEach((key, usernames) -> {
            var accounts = usernames.stream().filter(known::containsKey).map(known::get).toList();
            if (!accounts.isEmpty()) {
                faces.add(new Face(key, accounts));
            }
        });
        return faces;
    }

    /** @param key of the message {@code identity.face.<key>} */
    public record Face(String key, List<Account> accounts) {
    }
}
