package org.linli.web;

import org.jspecify.annotations.Nullable;

/**
 * Model of {@code web/away.jte}, which is drawn without asking anything else.
 *
 * @param fragment htmx asked: a notice alone
 * @param retry    address that the browser tries again by itself; null after a form was sent
 * @param back     what was sent was not taken: the page before still has what was typed
 */
public record AwayPage(Texts t, Assets assets, boolean elder, boolean fragment, @Nullable String retry,
                       boolean back, String headline, String detail) {
}
