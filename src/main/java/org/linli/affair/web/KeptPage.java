package org.linli.affair.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.linli.affair.KeptReceipts.KeptReceipt;
import org.linli.web.FormErrors;

/** Model of {@code affair/kept.jte} and {@code affair/keep.jte}. @param receipt null while it is being written */
public record KeptPage(String itemCode, String itemName, @Nullable KeptReceipt receipt, Typed typed, FormErrors errors,
                       LocalDate today) {

    /** What was typed. */
    public record Typed(String number, String appliedOn, String note) {
    }
}
