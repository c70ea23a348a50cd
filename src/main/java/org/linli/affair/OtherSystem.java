package org.linli.affair;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.linli.catalog.ServiceItem;
import org.linli.setting.SettingKey;

/**
 * The setting {@code affair.province}: where the province's own system takes applications online.
 *
 * @param address of its page; {@code :code} stands for the item's national code, {@code :name} for its name
 */
public record OtherSystem(String address) {

    static final SettingKey<OtherSystem> KEY = new SettingKey<>("affair.province", OtherSystem.class,
            new OtherSystem("https://zwfw.fujian.gov.cn/"));

    /** Empty where no system is known. */
    public String linkTo(ServiceItem item) {
        var codes = item.terms().codes();
        var code = codes.handling().isEmpty() ? codes.implementation().isEmpty() ? codes.basic() : codes.implementation()
                : codes.handling();
        return address.replace(":code", encoded(code)).replace(":name", encoded(item.name()));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
