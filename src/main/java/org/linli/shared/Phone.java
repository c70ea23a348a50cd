package org.linli.shared;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A telephone number of mainland China: a mobile (11 digits) or a land line with its area code (0595-22345678).
 * Printed masked, so that a log line cannot give it away; {@link #number()} is the whole of it.
 *
 * @param number mobile without anything around it, land line with one hyphen after the area code
 */
public record Phone(String number) {

    private static final Pattern MOBILE = Pattern.compile("1[3-9]\\d{9}");
    /** Three-digit area codes and Quanzhou have eight digits, some four-digit areas still seven. */
    private static final Pattern LAND_LINE =
            Pattern.compile("(010|02\\d|0595)([2-9]\\d{7})|(0(?!595)[3-9]\\d{2})([2-9]\\d{6,7})");
    private static final Pattern COUNTRY_CODE = Pattern.compile("^(\\+|00)86");

    public Phone {
        if (!normalised(number).equals(Optional.of(number))) {
            throw new IllegalArgumentException("not a telephone number in its normal form");
        }
    }

    /** Reads what people type: spaces, hyphens, brackets, full-width digits and +86 are understood. */
    public static Optional<Phone> parse(String text) {
        return normalised(text).map(Phone::new);
    }

    public boolean isMobile() {
        return MOBILE.matcher(number).matches();
    }

    /** 138****1234, 0595****5678 */
    public String masked() {
        return isMobile() ? Personal.maskedPhone(number)
                : number.substring(0, number.indexOf('-')) + "****" + number.substring(number.length() - 4);
    }

    @Override
    public String toString() {
        return masked();
    }

    private static Optional<String> normalised(String text) {
        var typed = Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\s()\\-‐–—]", "");
        var digits = COUNTRY_CODE.matcher(typed).replaceFirst("");
        if (MOBILE.matcher(digits).matches()) {
            return Optional.of(digits);
        }
        var fromAbroad = !digits.equals(typed) && !digits.startsWith("0");
        var land = LAND_LINE.matcher(fromAbroad ? "0" + digits : digits);
        if (!land.matches()) {
            return Optional.empty();
        }
        return Optional.of(land.group(1) == null ? land.group(3) + "-" + land.group(4)
                : land.group(1) + "-" + land.group(2));
    }
}
