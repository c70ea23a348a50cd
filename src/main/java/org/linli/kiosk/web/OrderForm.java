package org.linli.kiosk.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linli.request.Placing;
import org.linli.request.Source;
import org.linli.shared.Phone;
import org.linli.web.FormErrors;

/**
 * What was said and typed at a device.
 *
 * @param way  {@code phone} or {@code anonymous}
 * @param once makes a double touch the same order
 * @param calm the notice of danger was answered with "not an emergency, go on"
 * @param item code of the item that it began with, or empty
 */
public record OrderForm(String description, String category, String communityCode, String address, String contactPhone,
                        String way, String once, String calm, String item) {

    static final String ANONYMOUS = "anonymous";

    public OrderForm {
        description = given(description);
        category = given(category);
        communityCode = given(communityCode);
        address = given(address);
        contactPhone = given(contactPhone);
        way = given(way);
        once = given(once);
        calm = given(calm);
        item = given(item);
    }

    public boolean anonymous() {
        return way.equals(ANONYMOUS);
    }

    /** What only a device asks for: a telephone, or to say that there is to be none. */
    FormErrors check() {
        var errors = FormErrors.none();
        if (category.isEmpty()) {
            errors.add("category", "kiosk.order.category.missing");
        }
        if (!anonymous() && Phone.parse(contactPhone).isEmpty()) {
            errors.add("contactPhone", "kiosk.order.phone.wrong");
        }
        return errors;
    }

    Placing placing() {
        var phone = anonymous() ? "" : Phone.parse(contactPhone).map(Phone::number).orElse("");
        return new Placing(Source.KIOSK, category, "", description, new Placing.Where(communityCode, "", address, null),
                new Placing.Contact("", phone), new Placing.Options(anonymous(), false, null), List.of(), once);
    }

    private static String given(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
