package org.linli.shared;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.Locale;
import java.util.Optional;

/**
 * A citizen's identity number (GB 11643): six digits of place, eight of birth, three in order, one to check by
 * (ISO 7064 MOD 11-2). The same holds for the residence permits of Hong Kong, Macao and Taiwan residents
 * (810000, 820000, 830000). Printed masked; {@link #value()} is the whole of it.
 *
 * @param value 18 characters, the last may be a capital X
 */
public record IdentityNumber(String value) {

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECK_CHARACTERS = "10X98765432";

    public IdentityNumber {
        if (!isWellFormed(value)) {
            throw new IllegalArgumentException("not an identity number");
        }
    }

    /**
     * Reads what people type (spaces, full-width digits, small x).
     *
     * @param today nobody is born later
     */
    public static Optional<IdentityNumber> parse(String text, LocalDate today) {
        var value = Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        return isWellFormed(value) && !birthday(value).orElseThrow().isAfter(today)
                ? Optional.of(new IdentityNumber(value)) : Optional.empty();
    }

    public LocalDate birthday() {
        return birthday(value).orElseThrow();
    }

    /** Full years on that day; somebody born on 29 February completes a year on 1 March where the 29th is missing. */
    public int ageOn(LocalDate date) {
        return Period.between(birthday(), date).getYears();
    }

    public boolean isMale() {
        return value.charAt(16) % 2 == 1;
    }

    /** The county-level place of first registration: 350502. */
    public String placeCode() {
        return value.substring(0, 6);
    }

    /** 3505**********0011 */
    public String masked() {
        return value.substring(0, 4) + "*".repeat(10) + value.substring(14);
    }

    @Override
    public String toString() {
        return masked();
    }

    private static boolean isWellFormed(String value) {
        return value.matches("[1-9]\\d{16}[\\dX]") && value.charAt(17) == checkCharacter(value)
                && birthday(value).isPresent();
    }

    private static char checkCharacter(String value) {
        var sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (value.charAt(i) - '0') * WEIGHTS[i];
        }
        return CHECK_CHARACTERS.charAt(sum % 11);
    }

    private static Optional<LocalDate> birthday(String value) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(value, 6, 10, 10), Integer.parseInt(value, 10, 12, 10),
                    Integer.parseInt(value, 12, 14, 10)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
