package org.linli.catalog.web;

import java.time.LocalDate;
import java.util.List;
import org.linli.catalog.IntakeRun;

/**
 * A list that was brought.
 *
 * @param lines    a page of what would change
 * @param problems the first of them
 * @param from     number of the first line shown, from 0
 * @param atOnce   lines a page
 * @param decide   this actor may publish it
 */
public record IntakePage(IntakeRun run, List<Line> lines, List<IntakeRun.Problem> problems, int from, int atOnce,
                         boolean decide, LocalDate today, String refusal) {

    /** @param columns what differs; of a new item its name */
    public record Line(IntakeRun.Difference difference, List<TermsView.Difference> columns) {
    }

    public int differences() {
        return run.fresh() + run.changed();
    }

    public boolean isRunning() {
        return run.state() == IntakeRun.State.READING;
    }
}
