package org.linli.identity;

import java.security.SecureRandom;

/** A password to be handed over on paper: twelve letters and digits that cannot be mistaken for each other. */
final class InitialPassword {

    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz";
    private static final String DIGITS = "23456789";
    private static final int GROUPS = 3;
    private static final SecureRandom RANDOM = new SecureRandom();

    private InitialPassword() {
    }

    /** Three groups of three letters and a digit, about 51 bits. */
    static String next() {
        var password = new StringBuilder();
        for (int group = 0; group < GROUPS; group++) {
            password.append(group == 0 ? "" : "-");
            for (int letter = 0; letter < 3; letter++) {
                password.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
            }
            password.append(DIGITS.charAt(RANDOM.nextInt(DIGITS.length())));
        }
        return password.toString();
    }
}
