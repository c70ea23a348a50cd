package org.linli.catalog.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linli.catalog.Delegation;
import org.linli.catalog.ItemWays;
import org.linli.catalog.ServiceItem;
import org.linli.catalog.cases.CaseGuide;
import org.linli.organization.Department;

/**
 * The guide of an item.
 *
 * @param today       the page's day: a delegation holds or is still to come
 * @param where       where to go, by kind of place; empty where nobody has to go anywhere
 * @param fromHome    the distances are from where the visitor said they live
 * @param metresAMinute for a script that measures from the browser's own position
 * @param delegations who may handle it besides, and from when
 * @param siblings    other situations of the same main item
 * @param ways        how to apply; empty where only the counter helps
 * @param cases       questions that may lead to it
 */
public record ItemPage(ServiceItem item, @Nullable Department department, LocalDate today, List<Where> where, boolean fromHome, double metresAMinute,
                       List<Delegation> delegations, List<ServiceItem> siblings, List<ItemWays.Way> ways,
                       List<CaseGuide> cases) {
}
