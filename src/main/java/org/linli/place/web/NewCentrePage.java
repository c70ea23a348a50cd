package org.linli.place.web;

import java.util.List;
import org.linli.web.FormErrors;
import org.linli.web.Option;

/** Where a project point enters the register. */
public record NewCentrePage(NewCentreForm form, List<Option> subdistricts, FormErrors errors) {
}
