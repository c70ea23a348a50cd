/** The pages of administrators and centres about devices, and the pages of the devices themselves. */
@NullMarked
package org.linli.kiosk.web;

import org.jspecify.annotations.NullMarked;
