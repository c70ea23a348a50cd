package org.linli.request.api;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.linli.request.Light;
import org.linli.request.MoveField;
import org.linli.request.RequestSheet;

/** A request as {@code GET /api/v1/requests/{number}} shows it to this caller, with what they may do now. */
record RequestBody(String number, String stage, String status, int version, String title, String description,
                   Map<String, String> answers, String category, String urgency, String complexity, String source, @Nullable String communityCode,
                   @Nullable String centre, String address, @Nullable Point location, Contact contact,
                   boolean confidential, boolean anonymous, Clocks clocks, @Nullable String lead, List<Part> parts,
                   Outcome outcome, RequestSheet.Beside beside, List<Entry> timeline, List<Move> moves) {

    record Point(double lon, double lat, String crs) {
    }

    record Contact(String name, String phone, boolean hidden) {
    }

    record Clocks(Instant placedAt, Instant acceptDue, Instant resolveDue, @Nullable Instant yellowAt,
                  @Nullable Instant redAt, @Nullable Instant pausedAt, Light light) {
    }

    record Part(String department, boolean lead, int round, String status, String worker, Instant dispatchedAt,
                @Nullable Instant signDue, @Nullable Instant contactDue, @Nullable Instant resolveDue,
                @Nullable Instant signedAt, @Nullable Instant contactedAt, @Nullable Instant doneAt) {
    }

    record Outcome(@Nullable Instant answeredAt, @Nullable Instant closedAt, @Nullable Integer stars,
                   @Nullable Instant rectificationDue) {
    }

    record Entry(int version, String event, @Nullable String from, String to, Instant at, String role, String unit,
                 String text, Map<String, String> detail, List<UUID> files) {
    }

    record Move(String name, String href, List<Field> fields) {
    }

    record Field(String name, String type, boolean required, @Nullable List<MoveField.Option> options) {

        static Field of(MoveField field) {
            var type = field.type().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
            return new Field(field.name(), type, field.required(),
                    field.type() == MoveField.Type.CHOICE ? field.options() : null);
        }
    }

    static RequestBody of(RequestSheet s, Map<String, String> answers, List<Move> moves) {
        var where = s.where();
        var point = where.lon() == null || where.lat() == null ? null : new Point(where.lon(), where.lat(), "CGCS2000");
        var c = s.clock();
        return new RequestBody(s.number(), s.stage().name(), s.status().name(), s.version(), s.head().title(),
                s.head().description(), answers, s.head().category().code(), s.head().urgency().name(),
                s.head().complexity().name(), s.head().source().name(), where.community(), where.centre(),
                where.address(), point, new Contact(s.demander().name(), s.demander().phone(), s.demander().hidden()),
                s.demander().confidential(), s.demander().anonymous(),
                new Clocks(s.head().placedAt(), c.acceptDue(), c.resolveDue(), c.yellowAt(), c.redAt(), c.pausedAt(),
                        c.light()),
                s.handling().lead(), s.handling().parts().stream().map(RequestBody::part).toList(),
                new Outcome(s.outcome().answeredAt(), s.outcome().closedAt(), s.outcome().stars(),
                        s.outcome().rectificationDue()),
                s.beside(), s.timeline().stream().map(RequestBody::entry).toList(), moves);
    }

    private static Part part(RequestSheet.Part p) {
        return new Part(p.department(), p.lead(), p.round(), p.status().name(), p.worker(), p.dispatchedAt(),
                p.signDue(), p.contactDue(), p.resolveDue(), p.signedAt(), p.contactedAt(), p.doneAt());
    }

    private static Entry entry(RequestSheet.Entry e) {
        return new Entry(e.version(), e.type().name(), e.from() == null ? null : e.from().name(), e.to().name(), e.at(),
                e.role(), e.unit(), e.said(), e.detail(), e.files());
    }
}
