/** The queue's pages: the clerk's, the display's and the phone's. */
@NullMarked
package org.linli.affair.window.web;

import org.jspecify.annotations.NullMarked;
