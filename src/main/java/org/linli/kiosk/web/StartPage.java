package org.linli.kiosk.web;


/** Model of {@code kiosk/start.jte}. @param items how many can be done here */
public record StartPage(KioskAt at, int items) {
}
