package org.linli.affair.partner;

import java.net.URI;
import java.util.UUID;

/**
 * A unit outside the house.
 *
 * @param url   below which it takes hand-overs
 * @param phone where it is reached when its system is not
 */
public record Partner(UUID id, String name, String nameEn, URI url, String phone, boolean active) {
}
