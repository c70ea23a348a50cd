package org.linli.kiosk.web;


/** Model of {@code kiosk/start.jte}. @param items how many can be done here; @param tickets numbers for the windows are given out now */
public record StartPage(KioskAt at, int items, boolean tickets) {
}
