package org.linli.request.group.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linli.request.Placed;
import org.linli.request.group.Announcement;
import org.linli.request.group.GroupMessage;
import org.linli.web.FormErrors;
import org.linli.web.Option;

/**
 * Model of {@code group/group.jte}.
 *
 * @param told     announcements, newest first
 * @param messages those that wait first
 * @param placed   just ordered: its code is shown this once
 * @param refusal  why the last thing was not done; empty where it was
 */
public record GroupPage(GroupLine line, List<Announcement> told, List<GroupMessage> messages, Rights rights,
                        List<Choice> categories, Typed typed, Sheet sheet, @Nullable Placed placed,
                        String refusal) {

    /** @param work announces and settles; @param open requests have a page for this actor */
    public record Rights(boolean work, boolean open) {
    }

    public record Choice(String name, List<Option> options) {
    }

    /** Of fresh forms. @param once makes a message that is sent twice the same one; @param end when an announcement usually ends */
    public record Sheet(String once, LocalDate end) {
    }

    public record Typed(GroupForm form, FormErrors errors) {

        static final Typed NOTHING = new Typed(GroupForm.EMPTY, FormErrors.none());
    }

    public static String tone(GroupMessage message) {
        return switch (message.state()) {
            case WAITING -> "warn";
            case ORDERED -> "info";
            case ANSWERED -> "good";
            case SET_ASIDE -> "";
        };
    }

    /** People in the chat who are not on the platform: what they read, nobody counts. */
    public int uncounted() {
        return Math.max(0, line.group().people() - line.members());
    }
}
