package org.linli.kiosk.web;

import java.util.List;
import org.linli.web.FormErrors;
import org.linli.web.Option;

/** Model of {@code kiosk/zoneForm.jte}. @param fresh not registered yet */
public record ZoneFormPage(ZoneForm form, FormErrors errors, List<Option> centres, boolean fresh) {
}
