package org.linli.catalog;

/** The unified social credit code (统一社会信用代码) of 18 characters with its check character, GB 32100-2015. */
public final class Uscc {

    private static final String DIGITS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int MODULUS = DIGITS.length();
    private static final int WEIGHT = 3;
    private static final int LENGTH = 18;

    private Uscc() {
    }

    public static boolean isValid(String code) {
        return code.length() == LENGTH && code.chars().allMatch(c -> DIGITS.indexOf(c) >= 0)
                && code.charAt(LENGTH - 1) == checkCharacter(code.substring(0, LENGTH - 1));
    }

    /**
     * @param body the first 17 characters
     * @throws IllegalArgumentException where a character has no place in such a code (I, O, S, V and Z have none)
     */
    public static char checkCharacter(String body) {
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < body.length(); i++) {
            int value = DIGITS.indexOf(body.charAt(i));
            if (value < 0) {
                throw new IllegalArgumentException(body);
            }
            sum += value * weight;
            weight = weight * WEIGHT % MODULUS;
        }
        return DIGITS.charAt((MODULUS - sum % MODULUS) % MODULUS);
    }
}
