package org.linli.identity.web;

import java.util.regex.Pattern;

/** Where to go after signing in: a path of this site, whatever somebody may have written into a link. */
final class OwnPath {

    /** One slash and then anything that neither a browser nor a proxy reads as another host, or as a line of a header. */
    private static final Pattern OWN = Pattern.compile("/(?![/\\\\])[\\p{Graph}&&[^\\\\]]*");

    private OwnPath() {
    }

    static String of(String wanted) {
        return of(wanted, "");
    }

    static String of(String wanted, String otherwise) {
        return OWN.matcher(wanted).matches() ? wanted : otherwise;
    }
}
