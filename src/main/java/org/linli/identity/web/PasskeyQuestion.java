package org.linli.identity.web;

/**
 * Model of {@code identity/passkey.jte}: the browser asks the device.
 *
 * @param creating a key is made, else one is shown
 * @param options  JSON of the library
 * @param label    of the new key, empty where one is shown
 * @param next     own path to go on to after a sign-in
 */
public record PasskeyQuestion(boolean creating, String options, String label, String next) {

    public String action() {
        return creating ? PasskeyPages.PATH : PasskeySignInPages.PATH;
    }

    public String back() {
        return creating ? PasskeyPages.PATH : "/sign-in" + OwnPath.query(next);
    }
}
