/** The grid worker's page on a phone. */
@NullMarked
package org.linli.request.patrol.web;

import org.jspecify.annotations.NullMarked;
