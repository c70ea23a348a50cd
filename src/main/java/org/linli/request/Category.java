package org.linli.request;

/**
 * What a request is about.
 *
 * @param department who usually handles it, a department's code; empty where the dispatcher decides
 * @param review     the centre reviews the result before the resident gets it
 * @param onSite     the result needs a photo
 * @param open       published by Open311: no personal matter by its nature
 * @param icon       name of a symbol
 */
public record Category(String code, String name, String nameEn, Kind kind, Urgency urgency, String department,
                       boolean review, boolean onSite, boolean open, String icon) {
}
