package org.linli.command;

/**
 * Requests that were due for assessment in a period, and how they came out.
 *
 * @param assessed  due and not excluded: the denominator of the response rate
 * @param excluded  refused, withdrawn, expired or anonymous
 * @param responded first contacted within the limit
 * @param followed  reached afterwards by somebody else: the denominator of the other two rates
 * @param solved    said that it was solved
 * @param satisfied said satisfied (满意)
 * @param fairly    said fairly satisfied (基本满意)
 */
public record Cohort(int assessed, int excluded, int responded, int followed, int solved, int satisfied, int fairly) {

    public static final Cohort NONE = new Cohort(0, 0, 0, 0, 0, 0, 0);

    Cohort plus(Cohort other) {
        return new Cohort(assessed + other.assessed, excluded + other.excluded, responded + other.responded,
                followed + other.followed, solved + other.solved, satisfied + other.satisfied, fairly + other.fairly);
    }
}
