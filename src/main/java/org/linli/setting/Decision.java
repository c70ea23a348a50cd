package org.linli.setting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row of the settings' history: a value that holds from a date on, or the withdrawal of one that did not hold yet.
 *
 * @param number    counted up per setting, withdrawals included
 * @param value     JSON; null for a withdrawal
 * @param withdraws number of the decision taken back; null for a value
 */
public record Decision(String key, int number, LocalDate validFrom, @Nullable String value, @Nullable Integer withdraws,
                       UUID changedBy, String changedByName, Instant changedAt, String reason) {

    public boolean isWithdrawal() {
        return withdraws != null;
    }
}
