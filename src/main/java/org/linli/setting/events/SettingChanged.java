package org.linli.setting.events;

import java.time.LocalDate;

/**
 * Somebody decided about a setting, or took such a decision back. Published inside the transaction of the change, on the
 * node that made it, when {@link org.linli.setting.Settings} already answers accordingly.
 *
 * @param validFrom the first business date that is concerned; may lie in the future
 */
public record SettingChanged(String key, LocalDate validFrom) {
}
