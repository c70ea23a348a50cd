package org.linli.kiosk;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.linli.identity.Accounts;
import org.linli.notice.Notices;
import org.linli.setting.Settings;
import org.linli.shared.BusinessTime;
import org.linli.shared.Role;
import org.linli.shared.Scope;
import org.springframework.stereotype.Component;

/** Raises and ends alarms; whoever manages the centre is told of a new one. */
@Component
class AlarmBell {

    private final Alarms alarms;
    private final Accounts accounts;
    private final Notices notices;
    private final Settings settings;
    private final Clock clock;

    AlarmBell(Alarms alarms, Accounts accounts, Notices notices, Settings settings, Clock clock) {
        this.alarms = alarms;
        this.accounts = accounts;
        this.notices = notices;
        this.settings = settings;
        this.clock = clock;
    }

    /** @param on whether the reason holds now */
    void set(Device device, AlarmKind kind, boolean on, String detail) {
        if (!on) {
            alarms.clear(device.code(), kind, clock.instant());
        } else {
            alarms.raise(device.code(), kind, detail, clock.instant()).ifPresent(id -> tell(device, kind, id));
        }
    }

    private void tell(Device device, AlarmKind kind, UUID id) {
        if (!settings.at(KioskRules.KEY, BusinessTime.dateOf(clock.instant())).value().tellManager()) {
            return;
        }
        accounts.staffOf(Scope.centre(device.centre().slug())).stream()
                .filter(account -> account.roles().contains(Role.CENTRE_MANAGER))
                .forEach(manager -> accounts.phoneOf(manager.id()).ifPresent(phone -> notices.sms(phone,
                        "kiosk.sms.alarm", List.of(device.name().zh(), kind, clock.instant()),
                        "kiosk-alarm:" + id + ":" + manager.id())));
    }
}
