package org.linli.kiosk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.linli.kiosk.Device.Named;
import org.linli.place.Centre;
import org.linli.place.Centres;
import org.linli.place.Kiosk;
import org.linli.place.Unstaffed;
import org.linli.place.UnattendedZone;
import org.linli.shared.NotFound;
import org.springframework.stereotype.Component;

/** The register's kiosks and zones, as devices. */
@Component
public class Devices {

    private final Unstaffed register;
    private final Centres centres;

    Devices(Unstaffed register, Centres centres) {
        this.register = register;
        this.centres = centres;
    }

    /** Kiosks first, each kind by its codes. */
    public List<Device> list() {
        var all = new ArrayList<Device>();
        register.kiosks().forEach(kiosk -> of(kiosk).ifPresent(all::add));
        register.zones().forEach(zone -> of(zone).ifPresent(all::add));
        return all;
    }

    public List<Device> list(DeviceKind kind) {
        return list().stream().filter(device -> device.kind() == kind).toList();
    }

    /** @throws NotFound where the register has no such kiosk or zone */
    public Device get(String code) {
        return find(code).orElseThrow(() -> new NotFound("device", code));
    }

    public Optional<Device> find(String code) {
        return list().stream().filter(device -> device.code().equals(code)).findFirst();
    }

    /** Centres, opened or not, at none of whose sites a kiosk stands. */
    public List<Centre> centresWithout() {
        var served = list(DeviceKind.KIOSK).stream().map(device -> device.centre().slug()).toList();
        return centres.list().stream().filter(centre -> !served.contains(centre.slug())).toList();
    }

    private Optional<Device> of(Kiosk kiosk) {
        return centres.list().stream().flatMap(centre -> centre.sites().stream()
                        .filter(site -> site.code().equals(kiosk.siteCode()))
                        .map(site -> new Device(kiosk.code(), DeviceKind.KIOSK, centre, site.code(),
                                new Named(kiosk.name(), kiosk.nameEn()), new Named(kiosk.spot(), kiosk.spotEn()),
                                kiosk.model(), site.point(), kiosk.inUse(), kiosk.sample())))
                .findFirst();
    }

    private Optional<Device> of(UnattendedZone zone) {
        return centres.find(zone.centreSlug()).map(centre -> new Device(zone.code(), DeviceKind.ZONE, centre, "",
                new Named(zone.name(), zone.nameEn()), new Named(zone.address(), ""), zone.model(), zone.point(),
                zone.inUse(), zone.sample()));
    }
}
