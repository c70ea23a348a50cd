/** The clerk's page for it. */
@NullMarked
package org.linli.request.release.web;

import org.jspecify.annotations.NullMarked;
