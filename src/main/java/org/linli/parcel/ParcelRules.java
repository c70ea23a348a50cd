package org.linli.parcel;

import java.util.List;
import org.linli.setting.SettingKey;

/**
 * How long a centre keeps parcels.
 *
 * @param keepDays     after so many days a parcel that nobody collects goes back
 * @param remindDays   after so many the recipient is reminded once
 * @param forgetDays   so long after a parcel is gone its telephone number is removed
 * @param carriers     that the centres work with, in the order of the list
 */
public record ParcelRules(int keepDays, int remindDays, int forgetDays, List<String> carriers) {

    static final SettingKey<ParcelRules> KEY = new SettingKey<>("parcel.rules", ParcelRules.class,
            new ParcelRules(7, 3, 30, List.of()));
}
