/**
 * The queue at the windows of a centre: tickets, calling, the display, and how long it is likely to take. It holds
 * nobody's name and knows no case.
 */
@NullMarked
@NamedInterface("window")
package org.linli.affair.window;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
