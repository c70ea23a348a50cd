package org.linli.place.web;

import java.util.List;
import org.linli.place.Centre;
import org.linli.place.CentreFunction;
import org.linli.web.FormErrors;

/** The project points, and the functions that they can have. */
public record AdminCentresPage(List<Row> rows, StageCounts counts, List<CentreFunction> functions, FunctionForm form,
                               FormErrors errors) {

    /** @param missing of the one and the six */
    public record Row(Centre centre, String name, String subdistrict, List<String> missing) {
    }
}
