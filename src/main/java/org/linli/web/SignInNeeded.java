package org.linli.web;

/** The page is for signed-in people: a browser is sent to the sign-in page, a program gets 401. */
public class SignInNeeded extends RuntimeException {

    public SignInNeeded() {
        super("sign-in needed", null, false, false);
    }
}
