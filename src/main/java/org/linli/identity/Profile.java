package org.linli.identity;

/**
 * Where a resident usually is, taken as the place of a new order.
 *
 * @param communityCode twelve digits, empty where none was chosen
 * @param address       in the resident's own words, empty where none was given
 * @param language      of short messages
 */
public record Profile(String communityCode, String address, ContactPreference contact, MessageLanguage language) {

    public static final Profile NONE = new Profile("", "", ContactPreference.SMS, MessageLanguage.CHINESE);
}
