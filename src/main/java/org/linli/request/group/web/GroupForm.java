package org.linli.request.group.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.linli.request.group.SettleMessages.Order;

/**
 * What was typed on a group's page or a message's, in whichever of their forms.
 *
 * @param notice words of an announcement
 * @param text   words of a message
 */
public record GroupForm(@Nullable String title, @Nullable String notice, @Nullable LocalDate until, @Nullable String text,
                        @Nullable String saidBy, @Nullable String category, @Nullable String address, @Nullable String phone,
                        @Nullable String note) {

    static final GroupForm EMPTY = new GroupForm(null, null, null, null, null, null, null, null, null);

    public static String or(@Nullable String typed) {
        return typed == null ? "" : typed;
    }

    public String titleText() {
        return or(title);
    }

    public String noticeText() {
        return or(notice);
    }

    public String words() {
        return or(text);
    }

    public String name() {
        return or(saidBy);
    }

    public String about() {
        return or(category);
    }

    public String place() {
        return or(address);
    }

    public String number() {
        return or(phone);
    }

    Order order() {
        return new Order(about(), place(), number());
    }
}
