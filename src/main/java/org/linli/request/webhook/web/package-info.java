/** The administrator's pages for them. */
@NullMarked
package org.linli.request.webhook.web;

import org.jspecify.annotations.NullMarked;
