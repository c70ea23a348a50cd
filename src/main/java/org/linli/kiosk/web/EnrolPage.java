package org.linli.kiosk.web;

import org.linli.web.FormErrors;

/** Model of {@code kiosk/enrol.jte}. */
public record EnrolPage(String device, FormErrors errors) {
}
