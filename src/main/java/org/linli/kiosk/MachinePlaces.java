package org.linli.kiosk;

import java.util.List;
import java.util.stream.Collectors;
import org.linli.catalog.Channel;
import org.linli.catalog.ItemPlaces;
import org.linli.catalog.PlaceKind;
import org.linli.catalog.ServiceItem;
import org.linli.place.OpeningHours;
import org.linli.place.Site;
import org.springframework.stereotype.Component;

/** The machines at which an item can be done: in use, of an open centre, and with no alarm that lasts. */
@Component
class MachinePlaces implements ItemPlaces {

    private final Devices devices;
    private final Alarms alarms;

    MachinePlaces(Devices devices, Alarms alarms) {
        this.devices = devices;
        this.alarms = alarms;
    }

    @Override
    public List<Spot> of(ServiceItem item) {
        if (!item.has(Channel.SELF)) {
            return List.of();
        }
        var troubled = alarms.open().stream().map(Alarm::device).collect(Collectors.toSet());
        return devices.list().stream().filter(Device::inUse).filter(device -> !troubled.contains(device.code()))
                .filter(device -> device.kind() == DeviceKind.ZONE || device.centre().stage().isOpen())
                .map(MachinePlaces::spot).toList();
    }

    /** Whoever cannot enter the house cannot use its kiosk; a zone never closes. */
    private static Spot spot(Device device) {
        var zone = device.kind() == DeviceKind.ZONE;
        return new Spot(zone ? PlaceKind.ZONE : PlaceKind.KIOSK, device.name().zh(), device.name().en(),
                device.spot().zh(), device.spot().en(), device.point(), zone ? null : hours(device),
                zone ? "" : "/centres/" + device.centre().slug());
    }

    private static OpeningHours hours(Device device) {
        return device.centre().sites().stream().filter(site -> site.code().equals(device.site())).map(Site::hours)
                .findFirst().orElse(OpeningHours.NONE);
    }
}
