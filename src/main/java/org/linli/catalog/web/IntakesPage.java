package org.linli.catalog.web;

import java.util.List;
import org.linli.catalog.IntakeRun;
import org.linli.web.FormErrors;

/** Lists that were brought, the latest first, and where to bring another. */
public record IntakesPage(List<IntakeRun> runs, FormErrors errors) {
}
