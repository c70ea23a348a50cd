package org.linli.notice;

import java.time.Clock;
import org.linli.setting.SettingKey;
import org.linli.setting.Settings;
import org.linli.shared.BusinessTime;
import org.springframework.stereotype.Component;

/** What of the contract's quota is used. */
@Component
public class SmsUse {

    private final SmsDays days;
    private final Settings settings;
    private final SettingKey<DeliveryPolicy> policy;
    private final Clock clock;

    SmsUse(SmsDays days, Settings settings, SettingKey<DeliveryPolicy> policy, Clock clock) {
        this.days = days;
        this.settings = settings;
        this.policy = policy;
        this.clock = clock;
    }

    public Used now() {
        var today = BusinessTime.dateOf(clock.instant());
        return new Used(settings.at(policy, today).value(), days.sent(today, today),
                days.sent(today.withDayOfMonth(1), today));
    }

    public record Used(DeliveryPolicy policy, int today, int thisMonth) {

        /** Only codes and urgent ones still go. */
        public boolean isTight() {
            return policy.room(today, thisMonth).ordinary() == 0;
        }

        /** Nothing goes any more. */
        public boolean isOver() {
            return policy.room(today, thisMonth).all() == 0;
        }
    }
}
