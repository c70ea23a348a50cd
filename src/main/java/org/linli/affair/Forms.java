package org.linli.affair;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.linli.affair.FormContent.Attachment;
import org.linli.affair.FormField.Type;
import org.linli.catalog.Audience;
import org.linli.catalog.ServiceItem;
import org.linli.shared.Actor;
import org.linli.shared.BusinessTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is asked with an item: as described for it, else what every application needs. A case keeps the form that it was begun on. */
@Component
public class Forms {

    private final FormVersions versions;
    private final JdbcClient jdbc;
    private final Clock clock;

    Forms(FormVersions versions, JdbcClient jdbc, Clock clock) {
        this.versions = versions;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param promise 告知承诺: what the applicant may promise instead of papers; empty where papers are asked for */
    public record Form(List<FormField> fields, List<Attachment> attachments, String promise) {

        public boolean takesPromise() {
            return !promise.isEmpty();
        }
    }

    /** @param begun when the case was begun */
    public Form of(ServiceItem item, Instant begun) {
        var content = versions.at(item.code(), begun).orElseGet(() -> usual(item));
        var promise = jdbc.sql("select promise from affair.commitment where item_code = ?").param(item.code())
                .query(String.class).optional().orElse("");
        return new Form(content.fields(), content.attachments(), promise);
    }

    /**
     * The fields of a case's form by name. What a later version calls personal is shown as that in an older case too.
     *
     * @param begun when the case was begun
     */
    public Map<String, FormField> fieldsOf(ServiceItem item, Instant begun) {
        var fields = new HashMap<String, FormField>();
        versions.at(item.code(), begun).orElseGet(() -> usual(item)).fields().forEach(field -> fields.put(field.name(), field));
        versions.list(item.code()).stream().flatMap(version -> version.content().fields().stream()).filter(FormField::isPersonal)
                .forEach(later -> fields.computeIfPresent(later.name(), (name, field) -> field.isPersonal() ? field : later));
        return fields;
    }

    /** The versions of an item's own form, the latest first, also one that is still to come. */
    public List<FormVersion> history(String itemCode) {
        return versions.list(itemCode);
    }

    /** Codes of the items that have a form of their own. */
    public Set<String> described() {
        return versions.items();
    }

    /**
     * A new version for the cases that are begun from that day on; those that run keep theirs.
     *
     * @param after number of the version that the author had before their eyes, 0 for none
     * @param from  today: from this moment on
     * @return false where somebody else wrote one meanwhile
     */
    public boolean write(String itemCode, FormContent content, int after, LocalDate from, Actor author) {
        var now = clock.instant();
        var at = from.isAfter(BusinessTime.dateOf(now)) ? BusinessTime.startOf(from) : now;
        return versions.insert(itemCode, new FormVersion(after + 1, content, at, author.name(), now));
    }

    /** Takes back a version that is still to come. @return false where it holds already */
    public boolean takeBack(String itemCode, int number) {
        return versions.remove(itemCode, number, clock.instant());
    }

    /** @return whether a file's form differs from the latest */
    boolean take(String itemCode, FormContent content) {
        var latest = versions.list(itemCode).stream().findFirst();
        if (latest.map(FormVersion::content).filter(content::equals).isPresent()) {
            return false;
        }
        var now = clock.instant();
        var first = latest.isEmpty() && !versions.hasCases(itemCode);
        return versions.insert(itemCode, new FormVersion(latest.map(FormVersion::number).orElse(0) + 1, content,
                first ? Instant.EPOCH : now, "", now));
    }

    /** For items that nobody described. */
    public static FormContent usual(ServiceItem item) {
        var fields = new ArrayList<FormField>();
        if (item.terms().audience().equals(Set.of(Audience.ENTITY))) {
            fields.add(FormField.own("organization", Type.TEXT, true));
            fields.add(FormField.own("uscc", Type.USCC, true));
        }
        fields.add(FormField.own("purpose", Type.LONG, false));
        return new FormContent(fields, List.of());
    }
}
