package org.linli.kiosk.web;

import java.util.List;
import org.linli.request.Category;
import org.linli.web.FormErrors;
import org.linli.web.Option;

/**
 * Model of {@code kiosk/order.jte}.
 *
 * @param communities those of the centre first
 * @param danger      number to call for what was said, or empty: then the page asks first
 */
public record OrderPage(KioskAt at, OrderForm form, FormErrors errors, List<Category> categories, List<Option> communities,
                        String danger) {
}
