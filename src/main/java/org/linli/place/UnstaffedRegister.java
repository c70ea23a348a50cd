package org.linli.place;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What serves without staff, as it is kept by hand. */
@Component
public class UnstaffedRegister {

    private final JdbcClient jdbc;
    private final RegisterRows rows;
    private final Unstaffed unstaffed;

    UnstaffedRegister(JdbcClient jdbc, RegisterRows rows, Unstaffed unstaffed) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.unstaffed = unstaffed;
    }

    /** A new machine, or the one of that code as it is now. */
    public void keep(Kiosk kiosk) {
        rows.into("kiosks", "code").write(row(kiosk));
        unstaffed.forget();
    }

    /** A new zone, or the one of that code as it is now. */
    public void keep(UnattendedZone zone) {
        rows.into("zones", "code").write(row(zone));
        unstaffed.forget();
    }

    /** @param inUse false: nobody expects to hear from it */
    public void use(UnattendedZone zone, boolean inUse) {
        jdbc.sql("update place.zones set in_use = ? where code = ?").param(inUse).param(zone.code()).update();
        unstaffed.forget();
    }

    private static Map<String, @Nullable Object> row(Kiosk kiosk) {
        var row = new LinkedHashMap<String, @Nullable Object>();
        row.put("code", kiosk.code());
        row.put("site_code", kiosk.siteCode());
        row.put("name", kiosk.name());
        row.put("name_en", kiosk.nameEn());
        row.put("spot", kiosk.spot());
        row.put("spot_en", kiosk.spotEn());
        row.put("model", kiosk.model());
        row.put("serial_number", kiosk.serialNumber());
        row.put("installed_on", kiosk.installedOn());
        row.put("in_use", kiosk.inUse());
        row.put("sample", kiosk.sample());
        return row;
    }

    private static Map<String, @Nullable Object> row(UnattendedZone zone) {
        var row = new LinkedHashMap<String, @Nullable Object>();
        row.put("code", zone.code());
        row.put("centre_slug", zone.centreSlug());
        row.put("name", zone.name());
        row.put("name_en", zone.nameEn());
        row.put("address", zone.address());
        RegisterRows.put(row, zone.given());
        row.put("position_sample", zone.positionSample());
        row.put("model", zone.model());
        row.put("devices", zone.devices());
        row.put("devices_en", zone.devicesEn());
        row.put("access", zone.access());
        row.put("access_en", zone.accessEn());
        row.put("in_use", zone.inUse());
        row.put("sample", zone.sample());
        return row;
    }
}
