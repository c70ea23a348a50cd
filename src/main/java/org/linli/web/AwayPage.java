package org.linli.web;

import org.jspecify.annotations.Nullable;

/**
 * Model of {@code web/away.jte}, which is drawn without asking anything else.
 *
 * @param fragment htmx asked: a notice alone
 * @param retry    address that the browser tries again by itself; null after a form was sent
 */
public record AwayPage(Texts t, Assets assets, boolean elder, boolean fragment, @Nullable String retry,
                       String headline, String detail) {
}
