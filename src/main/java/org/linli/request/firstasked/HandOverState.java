package org.linli.request.firstasked;

/** Only what was accepted counts, and what is forced because somebody left. */
public enum HandOverState {
    WAITING, ACCEPTED, DECLINED, WITHDRAWN,
    /** The account was closed or moved: whoever leads the centre has it. */
    FORCED
}
