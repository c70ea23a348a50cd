package org.linli.calendar;

import org.linli.setting.SettingKey;
import org.linli.setting.Settings;
import org.linli.shared.Role;
import org.linli.web.Feature;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CalendarConfig {

    @Bean
    SettingKey<OfficeHours> officeHours() {
        return OfficeHours.KEY;
    }

    @Bean
    WorkingTime workingTime(CalendarBook book, Settings settings) {
        var days = new WorkingDays(book::year);
        return new CalendarTime(days, new OfficeTime(days, date -> settings.at(OfficeHours.KEY, date).value()));
    }

    @Bean
    Feature calendarFeature() {
        return Feature.admin("calendar.feature", "calendar", "/admin/calendar", 20, Role.DISTRICT_ADMIN, Role.AUDITOR);
    }
}
