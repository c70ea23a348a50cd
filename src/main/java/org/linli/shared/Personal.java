package org.linli.shared;

import java.util.regex.Pattern;

/** How personal data is shown by default: 张*, 138****1234, 3505**********0011. */
public final class Personal {

    private static final int SHOWN = 4;
    /** Telephones, identity numbers, accounts: eight digits and more, as people group them. */
    private static final Pattern LONG_NUMBER = Pattern.compile("\\d(?:[ -]?\\d){7,}[Xx]?");

    private Personal() {
    }

    public static String maskedName(String name) {
        return name.isEmpty() ? "" : name.substring(0, name.offsetByCodePoints(0, 1)) + "*";
    }

    public static String maskedPhone(String phone) {
        return phone.length() < 8 ? "*".repeat(phone.length())
                : phone.substring(0, 3) + "*".repeat(phone.length() - 7) + phone.substring(phone.length() - 4);
    }

    /** Of a certificate: the first and the last four. */
    public static String maskedNumber(String number) {
        return number.length() <= 2 * SHOWN ? "*".repeat(number.length())
                : number.substring(0, SHOWN) + "*".repeat(number.length() - 2 * SHOWN) + number.substring(number.length() - SHOWN);
    }

    /** Of an account only the last four, as banks print it. */
    public static String maskedAccount(String account) {
        var digits = account.replaceAll("\\s", "");
        return digits.length() <= SHOWN ? "*".repeat(digits.length())
                : "*".repeat(SHOWN) + " " + digits.substring(digits.length() - SHOWN);
    }

    /** A text with the long numbers in it masked: what somebody writes where nobody asked for it. */
    public static String withoutNumbers(String text) {
        return LONG_NUMBER.matcher(text).replaceAll(found -> maskedAccount(found.group().replace("-", "")));
    }
}
