package org.linli.place;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Puts centres together from their rows: communities, sites, rooms, hours. */
@Component
class CentreReader {

    private final JdbcClient jdbc;
    private final OpeningHoursReader hours;

    CentreReader(JdbcClient jdbc, OpeningHoursReader hours) {
        this.jdbc = jdbc;
        this.hours = hours;
    }

    List<Centre> list() {
        var communities = communities();
        var sites = sites();
        return jdbc.sql("select * from place.centres order by subdistrict_code, slug")
                .query((row, n) -> centre(row, communities, sites)).list();
    }

    private static Centre centre(ResultSet row, Map<String, List<String>> communities, Map<String, List<Site>> sites)
            throws SQLException {
        var slug = row.getString("slug");
        return new Centre(slug, row.getString("name"), row.getString("name_en"),
                CentreKind.valueOf(row.getString("kind")), row.getString("subdistrict_code"),
                CentreLayout.valueOf(row.getString("layout")), CentreStage.valueOf(row.getString("stage")),
                row.getBoolean("confirmed"), row.getBoolean("sample"), row.getBoolean("qualified"),
                row.getString("phone"), row.getString("intro"), row.getString("intro_en"),
                communities.getOrDefault(slug, List.of()), sites.getOrDefault(slug, List.of()), row.getInt("version"));
    }

    private Map<String, List<String>> communities() {
        return grouped("select centre_slug, community_code from place.centre_communities order by 1, 2",
                row -> row.getString(2));
    }

    private Map<String, List<Site>> sites() {
        var rooms = rooms();
        var hoursBySite = hours.bySite();
        return grouped("select centre_slug, s.* from place.sites s order by centre_slug, position", row -> {
            var code = row.getString("code");
            var until = row.getDate("agreement_until");
            return new Site(code, row.getInt("position"), row.getString("name"), row.getString("name_en"),
                    row.getString("address"), GazetteerReader.normalised(row), GazetteerReader.given(row),
                    row.getBoolean("position_sample"), SourceType.valueOf(row.getString("source_type")),
                    row.getString("owner"), row.getBigDecimal("area_m2"), until == null ? null : until.toLocalDate(),
                    rooms.getOrDefault(code, List.of()), hoursBySite.getOrDefault(code, OpeningHours.NONE));
        });
    }

    private Map<String, List<Room>> rooms() {
        var functions = grouped("""
                select room_code, function_code
                  from place.room_functions join place.functions on code = function_code order by 1, rank""",
                row -> row.getString(2));
        return grouped("select site_code, r.* from place.rooms r order by site_code, code", row -> new Room(
                row.getString("code"), row.getString("name"), row.getString("name_en"),
                functions.getOrDefault(row.getString("code"), List.of()), row.getInt("capacity"),
                row.getBigDecimal("area_m2"), row.getBoolean("active")));
    }

    /** Rows by their first column, in the order of the query. */
    private <T> Map<String, List<T>> grouped(String sql, Mapping<T> mapping) {
        return jdbc.sql(sql).query((row, n) -> Map.entry(row.getString(1), mapping.of(row))).list().stream()
                .collect(Collectors.groupingBy(Map.Entry::getKey,
                        Collectors.mapping(Map.Entry::getValue, Collectors.toUnmodifiableList())));
    }

    private interface Mapping<T> {
        T of(ResultSet row) throws SQLException;
    }
}
