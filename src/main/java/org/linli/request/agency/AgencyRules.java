package org.linli.request.agency;

import java.util.List;
import org.linli.setting.SettingKey;

/**
 * The setting {@code request.agency}: what may be delegated.
 *
 * @param longestDays        an authorisation holds at most so long
 * @param mostOfAgent        one agent acts for at most so many at a time
 * @param excludedCategories codes of the categories in which nobody acts for others
 * @param moves              what an agent may do besides reading
 */
public record AgencyRules(int longestDays, int mostOfAgent, List<String> excludedCategories, List<AgencyMove> moves) {

    public static final SettingKey<AgencyRules> KEY = new SettingKey<>("request.agency", AgencyRules.class,
            new AgencyRules(365, 50, List.of("public-security", "report"), List.of(AgencyMove.SUPPLEMENT, AgencyMove.REMIND,
                    AgencyMove.APPEAL, AgencyMove.REOPEN)));

    public AgencyRules {
        excludedCategories = List.copyOf(excludedCategories);
        moves = List.copyOf(moves);
    }
}
