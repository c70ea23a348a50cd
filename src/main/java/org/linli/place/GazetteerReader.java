package org.linli.place;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.linli.shared.Crs;
import org.linli.shared.GeoPoint;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the register of places as a whole. */
@Component
class GazetteerReader {

    private final JdbcClient jdbc;
    private final CentreReader centres;

    GazetteerReader(JdbcClient jdbc, CentreReader centres) {
        this.jdbc = jdbc;
        this.centres = centres;
    }

    Gazetteer read() {
        return Gazetteer.of(districts(), subdistricts(), communities(), estates(), functions(), centres.list());
    }

    private List<District> districts() {
        return jdbc.sql("""
                select code, name, name_en, population, population_year, source, coalesce(outline, '') as outline
                  from place.districts order by code""").query(District.class).list();
    }

    private List<Subdistrict> subdistricts() {
        return jdbc.sql("select code, district_code, name, name_en from place.subdistricts order by code")
                .query(Subdistrict.class).list();
    }

    private List<Community> communities() {
        return jdbc.sql("""
                select code, name, name_en, subdistrict_code, lon_cgcs2000, lat_cgcs2000, position_sample
                  from place.communities order by code""")
                .query((row, n) -> new Community(row.getString("code"), row.getString("name"),
                        row.getString("name_en"), row.getString("subdistrict_code"), normalised(row),
                        row.getBoolean("position_sample"))).list();
    }

    private List<Estate> estates() {
        return jdbc.sql("""
                select code, name, community_code, old, lon_cgcs2000, lat_cgcs2000, sample
                  from place.estates order by code""")
                .query((row, n) -> new Estate(row.getString("code"), row.getString("name"),
                        row.getString("community_code"), row.getBoolean("old"), normalised(row),
                        row.getBoolean("sample"))).list();
    }

    private List<CentreFunction> functions() {
        return jdbc.sql("select code, name, name_en, block from place.functions order by rank, code")
                .query(CentreFunction.class).list();
    }

    static GeoPoint normalised(ResultSet row) throws SQLException {
        return new GeoPoint(row.getDouble("lon_cgcs2000"), row.getDouble("lat_cgcs2000"), Crs.CGCS2000);
    }

    static GeoPoint given(ResultSet row) throws SQLException {
        return new GeoPoint(row.getDouble("lon"), row.getDouble("lat"), Crs.valueOf(row.getString("crs")));
    }
}
