package org.linli.kiosk.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.linli.catalog.ServiceItem;

/**
 * Model of {@code kiosk/items.jte}.
 *
 * @param items of this page
 * @param found how many there are in all
 * @param page  from 0
 */
public record ItemsPage(KioskAt at, String q, String event, String audience, List<ServiceItem> items, int found, int page,
                        boolean more, List<Choice> events, List<Choice> audiences) {

    /** One way to narrow. @param count what it would leave */
    public record Choice(String value, String label, int count) {
    }

    public String narrowed(String otherEvent, String otherAudience) {
        return address(otherEvent, otherAudience, 0);
    }

    public String turned(int otherPage) {
        return address(event, audience, otherPage);
    }

    private String address(String otherEvent, String otherAudience, int otherPage) {
        return at.to("items") + "?q=" + URLEncoder.encode(q, StandardCharsets.UTF_8) + "&event=" + otherEvent + "&audience="
                + otherAudience + (otherPage == 0 ? "" : "&page=" + otherPage);
    }
}
