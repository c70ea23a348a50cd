package org.linli.catalog;

import java.util.List;

/**
 * What a person has to know and bring.
 *
 * @param basis      设定依据; empty: the main item's own
 * @param conditions 受理条件, empty where not compiled
 * @param fee        what is charged, in words; empty where it was not compiled
 * @param result     what is handed out in the end, empty where not compiled
 */
public record Guide(Procedure procedure, String basis, String conditions, String fee, String result,
                    List<Material> materials) {

    /** Steps and papers are there: the guide can be followed. */
    public boolean isCompiled() {
        return procedure != Procedure.NONE && !materials.isEmpty();
    }

    public Guide with(List<Material> papers) {
        return new Guide(procedure, basis, conditions, fee, result, papers);
    }
}
