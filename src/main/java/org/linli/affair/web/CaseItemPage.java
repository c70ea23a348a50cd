package org.linli.affair.web;

import org.jspecify.annotations.Nullable;
import org.linli.catalog.ServiceItem;
import org.linli.organization.Department;

/** Model of {@code affair/item.jte}. @param changed today the item says something else */
public record CaseItemPage(String number, String back, ServiceItem item, @Nullable Department department, boolean changed) {
}
