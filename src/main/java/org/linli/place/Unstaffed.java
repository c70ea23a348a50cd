package org.linli.place;

import java.util.List;
import org.linli.database.Remembered;
import org.linli.shared.imports.Imported;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;

/** The door to what serves without staff: the centres' kiosks and the unattended zones. Kept in memory. */
@Component
public class Unstaffed {

    private final JdbcClient jdbc;
    private final Remembered<All> remembered;

    Unstaffed(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        remembered = new Remembered<>(jdbc, transactions, "place", this::read);
    }

    /** By their codes. */
    public List<Kiosk> kiosks() {
        return remembered.get().kiosks();
    }

    /** By their codes. */
    public List<UnattendedZone> zones() {
        return remembered.get().zones();
    }

    @EventListener
    void imported(Imported imported) {
        forget();
    }

    /** After a change was committed. */
    void forget() {
        remembered.forget();
    }

    private All read() {
        var kiosks = jdbc.sql("""
                select code, site_code, name, name_en, spot, spot_en, model, serial_number, installed_on, in_use, sample
                  from place.kiosks order by code""").query(Kiosk.class).list();
        var zones = jdbc.sql("select * from place.zones order by code").query((row, n) -> new UnattendedZone(
                row.getString("code"), row.getString("centre_slug"), row.getString("name"), row.getString("name_en"),
                row.getString("address"), GazetteerReader.normalised(row), GazetteerReader.given(row),
                row.getBoolean("position_sample"), row.getString("model"), row.getString("devices"),
                row.getString("devices_en"), row.getString("access"), row.getString("access_en"),
                row.getBoolean("in_use"), row.getBoolean("sample"))).list();
        return new All(kiosks, zones);
    }

    private record All(List<Kiosk> kiosks, List<UnattendedZone> zones) {
    }
}
