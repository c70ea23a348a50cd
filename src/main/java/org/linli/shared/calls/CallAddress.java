package org.linli.shared.calls;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Optional;

/**
 * Where the program may be made to call. An address that somebody typed must not open the inside of the district's network
 * to them: other than HTTPS to a public address needs the setting, and addresses of the link (where clouds answer with
 * their keys) are never called.
 */
public final class CallAddress {

    private static final int LAST_PORT = 65_535;
    private static final int UNIQUE_LOCAL = 0xFC;
    private static final int UNIQUE_LOCAL_MASK = 0xFE;

    private CallAddress() {
    }

    /** Empty where it is no address of a web service. */
    public static Optional<URI> parse(String typed) {
        try {
            var uri = new URI(typed.strip());
            var web = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
            return web && uri.getHost() != null && uri.getPort() <= LAST_PORT && uri.getUserInfo() == null && uri.getFragment() == null
                    ? Optional.of(uri) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** Looked up anew before every call, since a name may point elsewhere today. */
    public static boolean isAllowed(URI url, boolean privateNetwork) {
        if (!privateNetwork && !"https".equals(url.getScheme())) {
            return false;
        }
        try {
            for (var address : InetAddress.getAllByName(url.getHost())) {
                if (address.isLinkLocalAddress() || address.isMulticastAddress() || address.isAnyLocalAddress()
                        || !privateNetwork && isPrivate(address)) {
                    return false;
                }
            }
            return true;
        } catch (UnknownHostException e) {
            return true; // fails by itself when it is called, and is tried again
        }
    }

    private static boolean isPrivate(InetAddress address) {
        var bytes = address.getAddress();
        return address.isLoopbackAddress() || address.isSiteLocalAddress()
                || bytes.length == 16 && (bytes[0] & UNIQUE_LOCAL_MASK) == UNIQUE_LOCAL
                || bytes.length == 4 && bytes[0] == 100 && (bytes[1] & 0xC0) == 64;
    }
}
