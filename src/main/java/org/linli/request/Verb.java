package org.linli.request;

/** What can be asked of a request; {@link #path()} is its public name in addresses and interfaces. */
public enum Verb {
    PLACE, ADMIT, REFUSE, ASK_MORE, SUPPLEMENT, APPEAL, DISPATCH, RECALL, ANSWER, SIGN, HAND_BACK, RULE, CONTACT, SUBMIT,
    REVIEW, FOLLOW_UP, RATE, REOPEN, WITHDRAW, EXPIRE, CLOSE, EXTEND, SUSPEND, RESUME, NOTE, CHANGE_LEAD, ASK_HELP, EXCLUDE,
    DECIDE, REMIND, NUDGE, SUPERVISE, TRANSFER, MERGE, SEPARATE, TELL, ARCHIVE, ASSIGN, POOL, TAKE, RECOUNT;

    public String path() {
        return name().toLowerCase().replace('_', '-');
    }

    /** @return null where no verb has that name */
    public static @org.jspecify.annotations.Nullable Verb ofPath(String path) {
        for (var verb : values()) {
            if (verb.path().equals(path)) {
                return verb;
            }
        }
        return null;
    }
}
