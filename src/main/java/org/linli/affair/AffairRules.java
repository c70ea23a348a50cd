package org.linli.affair;

import java.util.ArrayList;
import java.util.List;
import org.linli.setting.Checked;
import org.linli.setting.SettingKey;
import org.linli.shared.FieldError;

/**
 * The setting {@code affair.rules}: the clocks of a case, in working days (Administrative Licensing Law, articles 32, 42).
 *
 * @param tellDays          to accept or to tell everything that is missing, once; then it is deemed accepted
 * @param supplementDays    to bring what was missing; then the case lapses
 * @param extensionDays     what a decision may be put off by, once, with the leader's approval
 * @param promiseDays       at most until a paper that may follow later (容缺)
 * @param issueBeforePapers the result may be handed out while such a paper is out and not yet overdue
 * @param checkDays         after handing out, until an applicant's promise (告知承诺) is looked into
 * @param collectDays       in natural days, how long a result is kept to be collected unless the desk says otherwise
 * @param yellowPercent     of a clock's time, after which its light turns yellow
 */
public record AffairRules(int tellDays, int supplementDays, int extensionDays, int promiseDays,
                          boolean issueBeforePapers, int checkDays, int collectDays, int yellowPercent) implements Checked {

    static final SettingKey<AffairRules> KEY = new SettingKey<>("affair.rules", AffairRules.class,
            new AffairRules(5, 10, 10, 15, true, 20, 30, 80));

    private static final int LAWFUL_TELL = 5;
    private static final int LAWFUL_EXTENSION = 10;
    static final int LONGEST_KEPT = 180;

    /** A city may be faster than the law, never slower. */
    @Override
    public List<FieldError> check() {
        var errors = new ArrayList<FieldError>();
        if (tellDays < 1 || tellDays > LAWFUL_TELL) {
            errors.add(FieldError.of("tellDays", "affair.rules.wrong", 1, LAWFUL_TELL));
        }
        if (extensionDays < 0 || extensionDays > LAWFUL_EXTENSION) {
            errors.add(FieldError.of("extensionDays", "affair.rules.wrong", 0, LAWFUL_EXTENSION));
        }
        if (supplementDays < 1) {
            errors.add(FieldError.of("supplementDays", "affair.rules.wrong", 1, 60));
        }
        if (collectDays < 1 || collectDays > LONGEST_KEPT) {
            errors.add(FieldError.of("collectDays", "affair.rules.wrong", 1, LONGEST_KEPT));
        }
        if (yellowPercent < 1 || yellowPercent > 100) {
            errors.add(FieldError.of("yellowPercent", "affair.rules.wrong", 1, 100));
        }
        return errors;
    }
}
