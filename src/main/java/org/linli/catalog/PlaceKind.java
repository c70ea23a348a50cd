package org.linli.catalog;

/** What one goes to: a counter with a clerk, a self-service machine, a zone that is open day and night without staff. */
public enum PlaceKind {
    WINDOW, KIOSK, ZONE
}
