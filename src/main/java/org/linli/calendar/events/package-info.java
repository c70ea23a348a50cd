/** What the calendar tells. */
@NullMarked
@NamedInterface("events")
package org.linli.calendar.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
