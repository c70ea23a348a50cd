package org.linli.place;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A self-service machine (政务服务自助一体机) that stands at one of a centre's sites.
 *
 * @param code         its key, as in its page's address
 * @param spot         where inside the site
 * @param serialNumber empty where not known
 * @param inUse        false: in repair or store, nobody expects to hear from it
 * @param sample       true: 示例, it is made up
 */
public record Kiosk(String code, String siteCode, String name, String nameEn, String spot, String spotEn, String model,
                    String serialNumber, @Nullable LocalDate installedOn, boolean inUse, boolean sample) {
}
