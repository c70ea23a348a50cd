package org.linli.calendar;

import org.linli.calendar.events.CalendarChanged;
import org.linli.setting.events.SettingChanged;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Other office hours move deadlines as much as another holiday does: of that year, and of those begun at its end. */
@Component
class OfficeHoursChanged {

    private final ApplicationEventPublisher events;

    OfficeHoursChanged(ApplicationEventPublisher events) {
        this.events = events;
    }

    @EventListener
    void on(SettingChanged changed) {
        if (changed.key().equals(OfficeHours.KEY.key())) {
            events.publishEvent(new CalendarChanged(changed.validFrom().getYear()));
            events.publishEvent(new CalendarChanged(changed.validFrom().getYear() + 1));
        }
    }
}
