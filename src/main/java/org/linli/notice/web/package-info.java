/** The outbox's page. */
@NullMarked
package org.linli.notice.web;

import org.jspecify.annotations.NullMarked;
