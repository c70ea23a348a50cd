package org.linli.request.supervision;

import org.jspecify.annotations.Nullable;

/**
 * Which requests of the ladder are asked for.
 *
 * @param unit   a department's code; empty for all
 * @param centre a centre's slug; empty for all
 * @param rung   null for all
 */
public record LadderFilter(String unit, String centre, @Nullable Rung rung) {

    public static final LadderFilter ALL = new LadderFilter("", "", null);
}
