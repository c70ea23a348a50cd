package org.linli.kiosk.web;

import java.util.List;
import org.linli.web.FormErrors;
import org.linli.web.Option;

/** Model of {@code kiosk/form.jte}. @param fresh not registered yet */
public record KioskFormPage(KioskForm form, FormErrors errors, List<Option> sites, boolean fresh) {
}
