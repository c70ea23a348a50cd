package org.linli.request.engine;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.linli.shared.Crs;
import org.linli.shared.GeoPoint;

/** A new request with its first event; written at most once for its once-key. */
record Placement(ServiceRequest request, Keys keys, Position position, Content content) implements Write {

    /** @param once what tells a repeated call, or null */
    record Keys(byte @Nullable [] once, byte[] queryCodeHash, String district) {
    }

    /** Kept in CGCS2000, whatever system it came in. */
    record Position(@Nullable Double lon, @Nullable Double lat) {

        static Position of(@Nullable GeoPoint point) {
            if (point == null) {
                return new Position(null, null);
            }
            var kept = point.in(Crs.CGCS2000);
            return new Position(kept.lon(), kept.lat());
        }
    }

    record Content(String title, String description, String address, @Nullable String estate,
                   byte @Nullable [] contactName, byte @Nullable [] contactPhone, byte @Nullable [] phoneIndex,
                   List<UUID> files) {
    }

    @Override
    public String sql() {
        return RequestSql.of(RequestSql.Shape.placing(request.news.size()));
    }

    @Override
    public void bind(PreparedStatement statement) throws SQLException {
        var b = new Binder(statement);
        var facts = request.facts;
        b.id(facts.id()).text(facts.number()).bytes(keys.once()).bytes(keys.queryCodeHash()).text(keys.district())
                .text(facts.community()).name(facts.source()).id(facts.demander().requester())
                .yesNo(facts.demander().anonymous()).yesNo(facts.demander().confidential()).number(position.lon())
                .number(position.lat()).moment(facts.placedAt());
        RequestBinding.changing(b, request);
        RequestBinding.beside(b, request.beside);
        b.text(content.title()).text(content.description()).text(content.address()).text(content.estate())
                .bytes(content.contactName()).bytes(content.contactPhone()).bytes(content.phoneIndex())
                .ids(content.files());
        RequestBinding.events(b, request.news);
    }
}
