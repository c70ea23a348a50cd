package org.linli.catalog.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.linli.catalog.ItemVersion;

/**
 * An item as its keeper sees it.
 *
 * @param latest      the version that one works on
 * @param published   the one in force or next in force; null before the first
 * @param differences what the latest says otherwise
 * @param approve     this person may approve the latest
 * @param refusal     why the last step was not taken; empty where there was none
 */
public record WorkItem(ItemVersion latest, @Nullable ItemVersion published, List<ItemVersion> history,
                       Map<String, String> lines, List<TermsView.Difference> differences, boolean approve,
                       LocalDate today, String refusal) {
}
