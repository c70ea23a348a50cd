package org.linli.affair;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.linli.affair.Affair.Channel;

/**
 * What somebody filled in, right or wrong.
 *
 * @param centre    slug of the centre that is to handle it
 * @param answers   by the field's name, raw
 * @param committed the written promise was made
 */
public record Application(String itemCode, String centre, Channel channel, Applicant applicant,
                          Map<String, String> answers, Papers papers, boolean committed) {

    /**
     * What was handed in with it.
     *
     * @param files       by the paper's position
     * @param seen        papers that the clerk has in hand
     * @param promised    papers that follow later, on promisedFor
     * @param promisedFor null where no date was typed
     */
    public record Papers(Map<Integer, List<UUID>> files, Set<Integer> seen, Set<Integer> promised,
                         @Nullable LocalDate promisedFor) {
    }
}
