package org.linli.request.desk;

import org.linli.setting.SettingKey;

/**
 * When and from what suggested departments are learnt.
 *
 * @param least closed requests that are needed before anything is learnt
 * @param most  newest closed requests that are learnt from
 * @param days  how far back
 * @param again learnt again after so many more were closed
 */
public record LearningRules(int least, int most, int days, int again) {

    static final SettingKey<LearningRules> KEY = new SettingKey<>("request.learning", LearningRules.class,
            new LearningRules(60, 10_000, 730, 50));
}
