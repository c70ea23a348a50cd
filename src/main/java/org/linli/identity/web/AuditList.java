package org.linli.identity.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.linli.identity.AuditFilter;
import org.linli.identity.AuditRow;
import org.linli.identity.AuditSeals.Verification;
import org.linli.shared.Role;
import org.linli.web.Option;
import org.linli.web.Texts;

/**
 * Model of {@code identity/audit.jte}.
 *
 * @param next         id where the next page begins, 0 on the last
 * @param head         last hash of the chain, empty before the first
 * @param verification what verifying just found, null where nobody asked
 */
public record AuditList(AuditFilter filter, List<AuditRow> rows, List<String> actions, long next, String head,
                        @Nullable Verification verification) {

    /** Actions by their own words; those of modules that gave none stand as they are. */
    public List<Option> actionOptions(Texts t) {
        return actions.stream().map(action -> Option.of(action, action(t, action))).toList();
    }

    public static String action(Texts t, String action) {
        var key = "identity.action." + action;
        return t.has(key) ? t.get(key) : action;
    }

    /** Where from, an address of the machine itself in its short form. */
    public static String address(AuditRow row) {
        return row.address().equals("0:0:0:0:0:0:0:1") ? "::1" : row.address();
    }

    public static String detail(Texts t, AuditRow row) {
        var key = "identity.detail." + row.detail();
        return row.detail().matches("[a-z]+") && t.has(key) ? t.get(key) : row.detail();
    }

    public static String roles(Texts t, AuditRow row) {
        return row.roles().isEmpty() ? "" : Arrays.stream(row.roles().split(" ")).map(role -> t.of(Role.valueOf(role)))
                .collect(Collectors.joining(t.get("identity.separator")));
    }

    public String tone(AuditRow row) {
        return row.result().equals("DONE") ? "" : row.result().equals("FAILED") ? "warn" : "bad";
    }

    public String exportPath() {
        return "/admin/audit.csv" + query(filter);
    }

    public String nextPath() {
        var query = query(filter);
        return "/admin/audit" + (query.isEmpty() ? "?" : query + "&") + "before=" + next;
    }

    static String query(AuditFilter filter) {
        var values = new LinkedHashMap<String, String>();
        values.put("person", filter.person());
        values.put("action", filter.action());
        values.put("subject", filter.subject());
        values.put("day", filter.day() == null ? "" : filter.day().toString());
        var query = values.entrySet().stream().filter(e -> !e.getValue().isBlank())
                .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? "" : "?" + query;
    }
}
