package org.linli.request.follow;

import org.linli.setting.SettingKey;

/**
 * The setting {@code request.tell}: which events are told by short message besides those that nobody can do without
 * (something is asked, not taken in, answered).
 */
record TellRules(Residents residents, Units units) {

    static final SettingKey<TellRules> KEY = new SettingKey<>("request.tell", TellRules.class,
            new TellRules(new Residents(true, true, true, true, true), new Units(true, 10, true, false, true, true)));

    /**
     * @param extended   more time was granted, or refused
     * @param suspended  a pause was granted
     * @param merged     their order goes with an earlier one
     * @param mergedDone that earlier one has ended
     * @param supervised supervision asks the unit for the second time
     */
    record Residents(boolean extended, boolean suspended, boolean merged, boolean mergedDone, boolean supervised) {
    }

    /**
     * @param dispatched an order, or a part of one, is theirs
     * @param gatherMinutes for how long after a message what comes next is gathered into one; 0: each has its own. What
     *                   is urgent never waits.
     * @param reminded   the resident asked where it stays
     * @param halfUsed   the first of the program's own reminders
     * @param mostUsed   the second, when the light turns yellow
     * @param supervised supervision spoke, or its ladder was climbed
     */
    record Units(boolean dispatched, int gatherMinutes, boolean reminded, boolean halfUsed, boolean mostUsed, boolean supervised) {
    }
}
