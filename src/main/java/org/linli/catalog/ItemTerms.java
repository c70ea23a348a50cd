package org.linli.catalog;

import java.util.Set;

/**
 * Everything that a version says of a handling item.
 *
 * @param name    as it is listed, with its situation
 * @param subItem 子项, empty where the main item has none
 */
public record ItemTerms(String name, String subItem, Level level, Set<Audience> audience, Set<Channel> channels,
                        Set<LifeEvent> lifeEvents, Limits limits, NationalCodes codes, Guide guide) {

    /** Characters of a name at most. */
    public static final int LONGEST_NAME = 200;
    /** Of everything else that is written out. */
    public static final int LONGEST_TEXT = 4000;

    public ItemTerms with(Guide other) {
        return new ItemTerms(name, subItem, level, audience, channels, lifeEvents, limits, codes, other);
    }
}
