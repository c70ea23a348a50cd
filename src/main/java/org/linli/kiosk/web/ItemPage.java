package org.linli.kiosk.web;

import org.jspecify.annotations.Nullable;
import org.linli.catalog.ServiceItem;
import org.linli.organization.Department;
import org.linli.web.Qr;

/** Model of {@code kiosk/item.jte}. @param qr leads to the guide on a phone */
public record ItemPage(KioskAt at, ServiceItem item, @Nullable Department department, Qr qr) {
}
