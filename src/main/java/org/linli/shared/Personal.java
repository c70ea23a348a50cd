package org.linli.shared;

/** How personal data is shown by default: 张*, 138****1234, 3505**********0011. */
public final class Personal {

    private Personal() {
    }

    public static String maskedName(String name) {
        return name.isEmpty() ? "" : name.substring(0, name.offsetByCodePoints(0, 1)) + "*";
    }

    public static String maskedPhone(String phone) {
        return phone.length() < 8 ? "*".repeat(phone.length())
                : phone.substring(0, 3) + "*".repeat(phone.length() - 7) + phone.substring(phone.length() - 4);
    }
}
