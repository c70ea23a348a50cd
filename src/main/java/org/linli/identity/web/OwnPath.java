package org.linli.identity.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Where to go after signing in: a path of this site, whatever somebody may have written into a link. */
final class OwnPath {

    /** One slash and then nothing that a browser or proxy reads as another host, or as a line of a header. */
    private static final Pattern OWN = Pattern.compile("/(?![/\\\\])[\\p{Graph}&&[^\\\\]]*|/");

    private OwnPath() {
    }

    static String of(String wanted) {
        return of(wanted, "");
    }

    static String of(String wanted, String otherwise) {
        return OWN.matcher(wanted).matches() ? wanted : otherwise;
    }

    /** To be appended to a path: {@code ?next=…}, or nothing. */
    static String query(String wanted) {
        return of(wanted).isEmpty() ? "" : "?next=" + URLEncoder.encode(wanted, StandardCharsets.UTF_8);
    }
}
