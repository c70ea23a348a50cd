package org.linli.catalog.web;

import java.time.Instant;
import org.linli.catalog.ServiceItem;
import org.linli.organization.Department;
import org.linli.web.Qr;
import org.jspecify.annotations.Nullable;

/**
 * The one-time notice (一次性告知) to print: everything that is asked for, said once.
 *
 * @param address of the guide, which the code leads to
 * @param at      when it was printed
 */
public record NoticePage(ServiceItem item, @Nullable Department department, String address, Qr qr, Instant at) {
}
