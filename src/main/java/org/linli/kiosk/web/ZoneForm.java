package org.linli.kiosk.web;

import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.linli.place.UnattendedZone;
import org.linli.shared.Crs;
import org.linli.shared.GeoPoint;
import org.linli.web.FormErrors;

/**
 * An unattended zone as it is registered by hand.
 *
 * @param lon degrees east as typed, in the system crs
 */
public record ZoneForm(String code, String centre, String name, String nameEn, String address, String lon, String lat,
                       String crs, String model, String devices, String devicesEn, String access, String accessEn,
                       Boolean inUse) {

    private static final int LONGEST = 60;
    private static final int LONGEST_ADDRESS = 120;
    private static final double WEST = 73;
    private static final double EAST = 136;
    private static final double SOUTH = 3;
    private static final double NORTH = 54;

    public ZoneForm {
        code = stripped(code);
        centre = stripped(centre);
        name = stripped(name);
        nameEn = stripped(nameEn);
        address = stripped(address);
        lon = stripped(lon);
        lat = stripped(lat);
        crs = stripped(crs);
        model = stripped(model);
        devices = stripped(devices);
        devicesEn = stripped(devicesEn);
        access = stripped(access);
        accessEn = stripped(accessEn);
        inUse = Boolean.TRUE.equals(inUse); // browsers leave out a box that is not ticked
    }

    static ZoneForm fresh() {
        return new ZoneForm("", "", "", "", "", "", "", Crs.CGCS2000.name(), "", "", "", "", "", true);
    }

    static ZoneForm of(UnattendedZone zone) {
        var given = zone.given();
        return new ZoneForm(zone.code(), zone.centreSlug(), zone.name(), zone.nameEn(), zone.address(),
                String.valueOf(given.lon()), String.valueOf(given.lat()), given.crs().name(), zone.model(), zone.devices(),
                zone.devicesEn(), zone.access(), zone.accessEn(), zone.inUse());
    }

    FormErrors check(Set<String> centres, Set<String> taken) {
        var errors = FormErrors.none();
        if (!code.matches("[a-z][a-z0-9-]{2,39}")) {
            errors.add("code", "kiosk.form.code.wrong");
        } else if (taken.contains(code)) {
            errors.add("code", "kiosk.form.code.taken");
        }
        if (!centres.contains(centre)) {
            errors.add("centre", "kiosk.zone.form.centre.missing");
        }
        if (name.isEmpty() || name.length() > LONGEST) {
            errors.add("name", "kiosk.form.name.missing", LONGEST);
        }
        if (address.isEmpty() || address.length() > LONGEST_ADDRESS) {
            errors.add("address", "kiosk.zone.form.address.missing", LONGEST_ADDRESS);
        }
        if (model.isEmpty() || model.length() > LONGEST) {
            errors.add("model", "kiosk.form.model.missing", LONGEST);
        }
        position(errors);
        return errors;
    }

    private void position(FormErrors errors) {
        if (!isWithin(lon, WEST, EAST)) {
            errors.add("lon", "kiosk.zone.form.lon.wrong");
        }
        if (!isWithin(lat, SOUTH, NORTH)) {
            errors.add("lat", "kiosk.zone.form.lat.wrong");
        }
    }

    UnattendedZone zone(@Nullable UnattendedZone before) {
        var given = new GeoPoint(Double.parseDouble(lon), Double.parseDouble(lat), system());
        var moved = before == null || !before.given().equals(given);
        return new UnattendedZone(code, centre, name, nameEn, address, given.in(Crs.CGCS2000), given,
                !moved && before.positionSample(), model, devices, devicesEn, access, accessEn, inUse,
                before != null && before.sample());
    }

    private Crs system() {
        return Arrays.stream(Crs.values()).filter(known -> known.name().equals(crs)).findFirst().orElse(Crs.CGCS2000);
    }

    /** In China: what was typed into the wrong box is found. */
    private static boolean isWithin(String typed, double least, double most) {
        return typed.matches("\\d{1,3}(\\.\\d{1,10})?") && Double.parseDouble(typed) >= least && Double.parseDouble(typed) <= most;
    }

    private static String stripped(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
